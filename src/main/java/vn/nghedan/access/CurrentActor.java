package vn.nghedan.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** Who has signed on for the request that this thread works on. */
public final class CurrentActor {

	private CurrentActor() {
	}

	public static Actor get() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()) {
			throw Refusal.forbidden("access.nobody");
		}
		return new Actor(authentication.getName());
	}
}
