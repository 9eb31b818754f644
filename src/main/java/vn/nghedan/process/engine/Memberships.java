package vn.nghedan.process.engine;

import java.util.Set;
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
		wanted.stream().filter(group -> !left.remove(group)).forEach(group -> join(username, group));
		left.forEach(group -> identity.deleteMembership(username, group));
		formerHolders.handBack(username, left);
	}

	private void join(String username, String id) {
		if (identity.createGroupQuery().groupId(id).count() == 0) {
			Group group = identity.newGroup(id);
			group.setName(id);
			group.setType("ROLE");
			identity.saveGroup(group);
		}
		identity.createMembership(username, id);
	}
}
