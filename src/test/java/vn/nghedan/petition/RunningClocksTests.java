package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghedan.calendar.Grade;

/** Nothing that is open waits without a clock, whoever has it or has not; nothing that is over has one. */
class RunningClocksTests {

	/** A verb goes on from these in the same breath. */
	private static final Set<PetitionStatus> PASSED_THROUGH = EnumSet.of(PetitionStatus.RESPONSE_ISSUED,
			PetitionStatus.RELAYED);

	@Test
	void theJourneysLeadToEveryOpenState() {
		Set<PetitionStatus> reached = Journey.all().stream().map(Journey::end).collect(Collectors.toSet());
		reached.addAll(PASSED_THROUGH);

		assertThat(reached).containsExactlyInAnyOrderElementsOf(
				Arrays.stream(PetitionStatus.values()).filter(PetitionStatus::isOpen).toList());
	}

	@ParameterizedTest
	@MethodSource("journeys")
	void whereverAPetitionWaitsAClockRunsBesideTheLastAlarm(Journey journey) {
		assertRuns(journey, journey.of(Case.heard()));
	}

	@ParameterizedTest
	@MethodSource("journeys")
	void case22WhereverAPetitionOfSomebodyUnknownWaitsAClockRunsBesideTheLastAlarm(Journey journey) {
		assertRuns(journey, journey.of(Case.anonymous()));
	}

	private static void assertRuns(Journey journey, Case open) {
		assertThat(open.petition.status()).isEqualTo(journey.end());
		if (journey.end() == PetitionStatus.SUSPENDED) {
			assertThat(open.running()).as("paused, but for the last alarm").containsExactly("D15");
		}
		else {
			assertThat(open.running()).anyMatch(rule -> !rule.equals("D15"));
		}
	}

	@ParameterizedTest
	@EnumSource(value = PetitionStatus.class, names = { "RESPONSE_ISSUED", "RELAYED" })
	void evenAStateThatIsOnlyPassedThroughHasItsClock(PetitionStatus status) {
		Case told = Case.told(Outcome.EXPLAINED);
		assertThat(told.petition.journal()).extracting(JournalEntry::toStatus).contains(status);

		told.petition.status = status;

		assertThat(told.settle().running()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("journeys")
	void whatEndsOutOfTheFlowHasNoClockLeft(Journey journey) {
		List<Consumer<Case>> ends = List.of(each -> each.petition.ending().withdraw("Người dân rút", each.by("intake")),
				each -> each.petition.ending().divert(PetitionStatus.DIVERTED_COMPLAINT, "Là khiếu nại", each.by("intake")),
				each -> each.petition.merging().mergeInto(master(), each.by("intake")));
		for (Consumer<Case> end : ends) {
			Case open = journey.of(Case.heard());
			end.accept(open.on(Case.HEARD.plusDays(14)));
			assertThat(open.settle().petition.status().isOpen()).isFalse();
			assertThat(live(open)).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(PetitionStatus.class)
	void aPetitionThatIsOverHasNoClock(PetitionStatus status) {
		if (status.isOpen()) {
			return;
		}
		Case over = over(status).settle();
		assertThat(over.petition.status()).isEqualTo(status);
		assertThat(live(over)).isEmpty();
		assertThat(over.petition.clocks()).allMatch(clock -> clock.stoppedAt() != null);
	}

	static Stream<Journey> journeys() {
		return Journey.all().stream();
	}

	private static List<String> live(Case one) {
		return one.petition.clocks().stream().filter(PetitionClock::isLive).map(PetitionClock::ruleCode).toList();
	}

	private static Case over(PetitionStatus status) {
		Map<PetitionStatus, Handling> byClassification = new TreeMap<>();
		Arrays.stream(Handling.values()).forEach(handling -> handling.end().ifPresent(end -> byClassification.put(end, handling)));
		if (byClassification.containsKey(status)) {
			return Case.classified(byClassification.get(status), null, null).confirm(null);
		}
		return switch (status) {
			case CLOSED_RESOLVED -> Case.told(Outcome.RESOLVED).close();
			case CLOSED_EXPLAINED -> Case.told(Outcome.EXPLAINED).close();
			case CLOSED_NOT_ACCEPTED -> Case.told(Outcome.NOT_ACCEPTED).close();
			case CLOSED_DUPLICATE -> ended(each -> each.petition.merging().duplicateOf(master(), each.by("intake")));
			case CLOSED_INELIGIBLE -> ended(each -> {
				each.petition.intake().askForInformation("Chưa rõ vị trí", each.by("intake"));
				each.settle().petition.intake().informationNeverCame(each.by("system"));
			});
			default -> ended(each -> each.petition.ending().withdraw("Người dân rút", each.by("intake")));
		};
	}

	private static Case ended(Consumer<Case> verb) {
		Case heard = Case.heard();
		verb.accept(heard);
		return heard;
	}

	private static Petition master() {
		Petition master = Case.inProgress(Grade.NORMAL).petition;
		master.code = "2026-TG-BHD-000009";
		return master;
	}
}
