package vn.nghedan.organization;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tells an import what is stored already, and stores what it has read; a row that is known is brought up to date. */
@Component
class ImportStore {

	private final AuthorityLevels levels;
	private final Authorities authorities;
	private final ResidentialGroups groups;
	private final Officials officials;
	private final RoleHoldings roles;
	private final Delegations delegations;
	private final DelegationMembers members;
	private final Substitutions substitutions;

	ImportStore(AuthorityLevels levels, Authorities authorities, ResidentialGroups groups, Officials officials,
			RoleHoldings roles, Delegations delegations, DelegationMembers members, Substitutions substitutions) {
		this.levels = levels;
		this.authorities = authorities;
		this.groups = groups;
		this.officials = officials;
		this.roles = roles;
		this.delegations = delegations;
		this.members = members;
		this.substitutions = substitutions;
	}

	void tellKnownCodes(ImportDraft draft) {
		levels.findAll().forEach(level -> draft.levels.put(level.code(), level));
		authorities.findAll().forEach(unit -> {
			draft.units.put(unit.code(), unit.levelCode());
			draft.parents.put(unit.code(), unit.parentCode());
		});
		officials.findAll().forEach(official -> draft.usernames.add(official.username()));
		delegations.findAll().forEach(delegation -> draft.delegationCodes.add(delegation.code()));
		roles.findByRole(Roles.DELEGATION_HEAD)
				.forEach(head -> draft.heads.add(List.of(head.unitCode(), head.username())));
	}

	void save(ImportDraft draft) {
		authorities.saveAll(draft.authorities);
		authorities.flush();
		groups.saveAll(draft.groups);
		officials.saveAll(draft.officials);
		officials.flush();
		draft.roles.forEach(this::save);
		delegations.saveAll(draft.delegations);
		delegations.flush();
		draft.members.forEach(this::save);
		draft.substitutions.forEach(this::save);
	}

	private void save(RoleHolding read) {
		roles.beginning(read.username(), read.role(), read.unitCode(), read.validFrom())
				.ifPresentOrElse(stored -> stored.until(read.validTo()), () -> roles.save(read));
	}

	private void save(DelegationMember read) {
		if (!members.existsByDelegationCodeAndUsername(read.delegationCode(), read.username())) {
			members.save(read);
		}
	}

	private void save(Substitution read) {
		substitutions.beginning(read.absentUsername(), read.validFrom()).ifPresentOrElse(
				stored -> stored.by(read.substituteUsername(), read.validTo(), read.reason()), () -> substitutions.save(read));
	}
}
