package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;

class DoorKeeperTests {

	private final DoorRules rules = new DoorRules();

	@Test
	void whatNobodyHasDecidedOnOpensForNobody() throws Exception {
		HandlerMethod forgotten = method("forgotten");
		assertThat(rules.of(forgotten)).isEmpty();
		// Nobody is asked who he is, since it makes no difference
		assertThatThrownBy(() -> new DoorKeeper(rules, null, null, null).preHandle(null, null, forgotten))
			.isInstanceOf(Refusal.class).extracting("code").isEqualTo("access.no-rule");
	}

	@Test
	void theRuleOfAMethodGoesBeforeThatOfItsClass() throws Exception {
		assertThat(rules.of(new HandlerMethod(new Written(), "usual"))).contains(Door.CASES);
		assertThat(rules.of(new HandlerMethod(new Written(), "narrower"))).contains(Door.REOPENING);
	}

	@Test
	void everyRoleThatARuleNamesIsKnownAndEveryRoleButTheDesignersHasADoorOfItsWork() {
		Set<String> named = new TreeSet<>();
		Arrays.stream(Door.values()).forEach(door -> named.addAll(door.roles()));
		assertThat(Roles.all()).containsAll(named);
		Set<String> without = new TreeSet<>(Roles.all());
		without.removeAll(named);
		assertThat(without).as("works in the engine's own pages").containsExactly(Roles.PROCESS_DESIGNER);
		assertThat(Arrays.stream(Door.values()).filter(door -> door.roles().contains(Roles.OPERATOR))).containsExactly(Door.OPERATION);
	}

	@Test
	void whoWatchesChangesNothingAndTheObserverReadsNoPapers() {
		assertThat(Arrays.stream(Door.values()).filter(door -> door.roles().contains(Roles.FRONT_OBSERVER)))
			.containsExactlyInAnyOrder(Door.CASES, Door.NUMBERS);
		assertThat(Arrays.stream(Door.values()).filter(door -> door.roles().contains(Roles.DUTY_INSPECTION)))
			.doesNotContain(Door.WORK, Door.INTAKE, Door.HANDLING, Door.ARRANGING, Door.DECIDING, Door.CALENDARS, Door.PERSONS);
		assertThat(Arrays.stream(Door.values()).filter(door -> door.roles().contains(Roles.DENUNCIATION_OFFICER)))
			.containsExactlyInAnyOrder(Door.STUBS, Door.TASKS);
	}

	private static HandlerMethod method(String name) throws NoSuchMethodException {
		return new HandlerMethod(new Forgotten(), name);
	}

	/** An address whose author thought of everything else. */
	static class Forgotten {

		public void forgotten() {
		}
	}

	@OpenTo(Door.CASES)
	static class Written {

		public void usual() {
		}

		@OpenTo(Door.REOPENING)
		public void narrower() {
		}
	}
}
