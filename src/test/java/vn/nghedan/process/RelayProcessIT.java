package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.response.RelayDesk;
import vn.nghedan.web.CaseTasks.OpenTask;

/** The way through {@code relay}. */
class RelayProcessIT extends ProcessTest {

	@Autowired
	Assignments assignments;
	@Autowired
	RelayDesk relays;

	@Test
	void whoeverHeardTheOpinionBringsTheAnswerBack() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		assertThat(petition.task("userTask_tellPetitioner").assignee())
				.isEqualTo(petition.petition().origin().capturedBy());
		assertThat(petition.task("userTask_tellPetitioner").groups()).isEmpty();

		petition.tells();

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(petition.path("relay")).contains("endEvent_relayed");
	}

	@Test
	void whereNobodyKnownHeardItTheAssignedOfficialOfTheGroupDoesElseTheWardsIntakeOfficer() {
		TestCase petition = cases.capturedBy(Actor.SYSTEM).goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED");
		Optional<String> assigned = assignments.assignedTo(petition.petition().place().groupCode(),
				VietnamTime.dateOf(clock.instant()));
		OpenTask told = petition.answers("RESOLVED").task("userTask_tellPetitioner");
		assertThat(Optional.ofNullable(told.assignee())).isEqualTo(assigned);
		assertThat(told.groups()).isEqualTo(assigned.isPresent() ? List.of() : List.of("TG-BHD.intake-officer"));
		assertThat(petition.tells().status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void theGroupsAssignedOfficialComesBeforeTheIntakeOfficer() {
		TestCase petition = cases.capturedBy(Actor.SYSTEM);
		assignments.assign("canbo013", petition.petition().place().groupCode(), LocalDate.of(2026, 1, 1), null);
		petition.goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isEqualTo("canbo013");
	}

	@Test
	void anAbsentOfficialIsStoodInForEvenWhenTheTaskWasGivenToHimBefore() {
		clock.moveTo(VietnamTime.at(LocalDate.of(2025, 3, 6), LocalTime.NOON));
		TestCase petition = cases.capturedBy(new Actor("canbo015")).goesTo("RESOLVE", "TG-BHD", "SIMPLE")
				.resolves("RESOLVED").answers("RESOLVED");
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isEqualTo("canbo015");

		clock.moveTo(VietnamTime.at(LocalDate.of(2025, 3, 11), LocalTime.NOON));
		petition.doesAs("canbo014", "userTask_tellPetitioner", "way", "LETTER", "toldOn", "2025-03-11", "proof", "Giấy báo nhận");

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(petition.task("userTask_recordFeedback").assignee()).isEqualTo("canbo014");
		assertThat(relays.relaysOf(petition.key())).singleElement().satisfies(relay -> {
			assertThat(relay.recordedBy()).as("has the credit").isEqualTo("canbo014");
			assertThat(relay.onBehalfOf()).as("whose duty it was").isEqualTo("canbo015");
		});
	}
}
