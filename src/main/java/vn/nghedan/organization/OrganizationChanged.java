package vn.nghedan.organization;

import java.util.Set;

/**
 * Units, officials, roles or substitutions have changed, so whoever keeps a copy of them must compare again.
 *
 * @param officials usernames of those whose roles, substitutes or service changed; empty when units or files did
 */
public record OrganizationChanged(Set<String> officials) {

	public OrganizationChanged() {
		this(Set.of());
	}

	static OrganizationChanged of(String... officials) {
		return new OrganizationChanged(Set.of(officials));
	}
}
