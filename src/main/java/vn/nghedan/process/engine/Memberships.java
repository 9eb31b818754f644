package vn.nghedan.process.engine;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Makes a person a member of exactly the groups named, and has him hand back the tasks of those he leaves. */
@Component
class Memberships {

	private final IdentityService identity;
	private final FormerHolders formerHolders;

	Memberships(IdentityService identity, FormerHolders formerHolders) {
		this.identity = identity;
		this.formerHolders = formerHolders;
	}

	void keep(String username, Set<String> wanted) {
		Set<String> left = identity.createGroupQuery().groupMember(username).unlimitedList().stream().map(Group::getId)
			.collect(Collectors.toSet());
		wanted.stream().filter(group -> !left.remove(group)).forEach(group -> identity.createMembership(username, group));
		left.forEach(group -> identity.deleteMembership(username, group));
		formerHolders.handBack(username, left);
	}

	/** Each group once and before its members: inside a job the engine's queries do not see what the job has made so far. */
	void make(Set<String> groups) {
		Set<String> missing = new TreeSet<>(groups);
		identity.createGroupQuery().unlimitedList().forEach(group -> missing.remove(group.getId()));
		missing.forEach(id -> {
			Group group = identity.newGroup(id);
			group.setName(id);
			group.setType("ROLE");
			identity.saveGroup(group);
		});
	}
}
