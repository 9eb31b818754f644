package vn.nghedan.access;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign on: with a password of ours, by a provider of identities (its clients are
 * {@code spring.security.oauth2.client.*}), or both.
 *
 * @param form whether the sign-in page asks for a password of ours
 * @param basic whether programs send one to the engine's REST API; as the form, unless it is said
 */
@ConfigurationProperties("nghedan.sign-on")
record SignOnProperties(@DefaultValue("true") boolean form, Boolean basic, @DefaultValue Oidc oidc, @DefaultValue Limits limits) {

	boolean passwordsForPrograms() {
		return basic == null ? form : basic;
	}

	/** @param usernameClaim what the provider calls the name that an official has in our organisation */
	record Oidc(@DefaultValue("preferred_username") String usernameClaim) {
	}

	/**
	 * What one address may do before it has to wait.
	 *
	 * @param wrongSignIns how often a password may be wrong, of whatever account
	 * @param wrongWithin in what time as many are allowed again
	 * @param openPages how often it may ask for a page without being signed on
	 * @param openWithin in what time as many are allowed again
	 * @param exempt addresses that are not counted, such as that of a supervision
	 */
	record Limits(@DefaultValue("30") int wrongSignIns, @DefaultValue("10m") Duration wrongWithin,
			@DefaultValue("240") int openPages, @DefaultValue("1m") Duration openWithin, @DefaultValue Set<String> exempt) {
	}
}
