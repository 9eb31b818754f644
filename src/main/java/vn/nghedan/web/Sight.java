package vn.nghedan.web;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Door;
import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Scope;

/** What somebody may see, as the lists and numbers of petitions ask for it: the same for all of them. */
@Component
public class Sight {

	private final Visibility visibility;

	Sight(Visibility visibility) {
		this.visibility = visibility;
	}

	public Scope of(Actor actor) {
		return scope(visibility.scopeOf(actor));
	}

	/** What the lists behind that door would show him, wherever he stands. */
	public Scope of(Actor actor, Door door) {
		return scope(visibility.scopeOf(actor, door));
	}

	private static Scope scope(vn.nghedan.access.Scope seen) {
		return new Scope(false, seen.units(), seen.complaints(), seen.near(), seen.username());
	}
}
