package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;

/** A case that goes to the successors of its units keeps what it has; only who deals with it changes. */
class RelocationTests {

	private static final Place NOW = new Place("HM-TGI", "HM-TGI-5");

	@Test
	void datesStayAndAreCountedByWhomTheyWereCountedBy() {
		Case working = Case.inProgress(Grade.NORMAL);
		Map<String, Instant> before = dates(working);
		assertThat(follow(working, Handling.RESOLVE, "HM-TGI", null)).isTrue();

		assertThat(dates(working.settle())).isEqualTo(before);
		PetitionClock clock = working.clock("D12").orElseThrow();
		assertThat(clock.authority()).isEqualTo("HM-TGI");
		assertThat(clock.countedBy()).isEqualTo(Case.WARD);
		assertThat(clock.term().authority()).isEqualTo(Case.WARD);
		assertThat(working.petition.place().wardCode()).isEqualTo(Case.WARD);
		assertThat(working.petition.placeNow()).isEqualTo(NOW);
	}

	@Test
	void whatIsGradedAnewIsCountedByTheSuccessor() {
		Case working = Case.inProgress(Grade.NORMAL);
		follow(working, Handling.RESOLVE, "HM-TGI", null);
		working.petition.resolution().regrade(Grade.COMPLEX, "Liên quan nhiều bên", working.by("chair"));
		assertThat(working.settle().clock("D13").orElseThrow().countedBy()).isEqualTo("HM-TGI");
	}

	@Test
	void theJournalSaysWhatBecameOfWhatAndTheStateStays() {
		Case working = Case.inProgress(Grade.NORMAL).suspend();
		follow(working, Handling.RESOLVE, "HM-TGI/KTHT", null);
		assertThat(working.petition.status()).isEqualTo(PetitionStatus.SUSPENDED);
		assertThat(working.journal(CaseAction.REORGANIZE))
			.containsExactly("TG-BHD-45C → HM-TGI-5, TG-BHD → HM-TGI, TG-BHD → HM-TGI/KTHT");
		assertThat(working.settle().resume().petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
	}

	@Test
	void aMatterOfTheCityLeavesTheDeskAndWaitsForItsDossier() {
		Case suspended = Case.inProgress(Grade.NORMAL).suspend();
		follow(suspended, Handling.REFER, "HM-SXD", "HM");
		assertThat(suspended.petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		assertThat(suspended.petition.pending().suspendedFrom()).isNull();
		assertThat(suspended.settle().running()).contains("D16").doesNotContain("D12");
		assertThat(suspended.petition.events).contains(new PetitionRerouted(suspended.petition.code()));
	}

	@Test
	void whatWaitedToBeSentIsTakenUpWhereTheSuccessorWorksHere() {
		Case queued = Case.classified(Handling.REFER, "TG/QLDT", Grade.NORMAL).confirm("TG");
		assertThat(queued.petition.relocation().mayResolve()).isTrue();
		follow(queued, Handling.RESOLVE, "HM-TGI/KTHT", null);
		assertThat(queued.petition.status()).isEqualTo(PetitionStatus.TRANSFER_PENDING);
		assertThat(queued.settle().running()).contains("D06").doesNotContain("D16");
		assertThat(queued.petition.events).contains(new PetitionRerouted(queued.petition.code()));
	}

	@Test
	void whoeverHasTheFormOpenSeesAnotherProposal() {
		Case verified = Case.registered();
		Petition petition = verified.petition;
		petition.assessment().propose(new Proposal(Handling.RESOLVE, "TG-BHD/VP", Grade.SIMPLE), verified.by("system"));
		boolean moved = petition.relocation().follow(petition.placeNow(), petition.route(),
				new Proposal(Handling.RESOLVE, "TG-BHD/VHXH", Grade.SIMPLE), verified.by("system"));
		assertThat(moved).as("the case stays").isFalse();
		assertThat(petition.events).hasAtLeastOneElementOfType(PetitionRelocated.class);
	}

	@Test
	void whereNoGroupIsLeftNoMeetingIsToHearTheAnswer() {
		Case approved = Case.inProgress(Grade.NORMAL).draft(Outcome.EXPLAINED).approve();
		assertThat(approved.petition.result().announcement()).isEqualTo(Announcement.PENDING);
		approved.petition.relocation().follow(new Place("HM-TGI", null), approved.petition.route(), null, approved.by("system"));
		assertThat(approved.petition.result().announcement()).isEqualTo(Announcement.NOT_APPLICABLE);
	}

	@Test
	void whatIsSignedIsSeenThrough() {
		Case approved = Case.inProgress(Grade.NORMAL).draft(Outcome.EXPLAINED).approve();
		assertThat(approved.petition.relocation().mayRefer()).isFalse();
		assertThat(Case.classified(Handling.RESOLVE, "TG/QLDT", Grade.NORMAL).petition.relocation().mayRefer()).isTrue();
	}

	@Test
	void nothingIsNotedWhenNothingHasMoved() {
		Case heard = Case.inProgress(Grade.NORMAL);
		List<JournalEntry> journal = heard.petition.journal();
		assertThat(heard.petition.relocation().follow(heard.petition.placeNow(), heard.petition.route(), null, heard.by("system")))
			.isFalse();
		assertThat(heard.petition.journal()).isEqualTo(journal);
	}

	private static boolean follow(Case of, Handling handling, String unit, String office) {
		CompetenceLevel level = office == null ? CompetenceLevel.WARD : CompetenceLevel.CITY;
		return of.petition.relocation().follow(NOW, new Route(handling, level, unit, office, Grade.NORMAL), null, of.by("system"));
	}

	private static Map<String, Instant> dates(Case of) {
		return of.petition.clocks().stream().filter(PetitionClock::runs)
			.collect(Collectors.toMap(PetitionClock::ruleCode, PetitionClock::dueAt));
	}
}
