package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghedan.calendar.Grade;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

class RegradeTests {

	@Test
	void theNewTermRunsFromReceiptAndTheOldDateIsKept() {
		Case working = Case.inProgress(Grade.NORMAL).on(Case.HEARD.plusDays(3));
		PetitionClock old = working.clock("D12").orElseThrow();

		regrade(working, Grade.COMPLEX);

		assertThat(working.running()).containsExactly("D13", "D15");
		assertThat(working.due("D13")).as("20 working days from receipt").isEqualTo(LocalDate.of(2026, 3, 30));
		assertThat(old.state()).isEqualTo(ClockState.STOPPED);
		assertThat(old.dueAt()).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 3, 16)));
		assertThat(working.clock("D13").orElseThrow().former()).isSameAs(old);
		assertThat(working.journal(CaseAction.REGRADE)).containsExactly("NORMAL → COMPLEX: Phải khảo sát nền móng");
		assertThat(working.journal(CaseAction.MOVE_CLOCK)).isEmpty();
	}

	@Test
	void aPauseGoesAlongAndAnExtensionDoesNot() {
		Case working = Case.inProgress(Grade.NORMAL).suspend().on(Case.HEARD.plusDays(7)).resume().request(4).decide(true, "chair");
		assertThat(working.due("D12")).as("10, 5 paused, 4 granted").isEqualTo(LocalDate.of(2026, 3, 27));

		regrade(working, Grade.COMPLEX);

		assertThat(working.due("D13")).as("20 and 5 paused").isEqualTo(LocalDate.of(2026, 4, 6));
		assertThat(working.clock("D13").orElseThrow().shifts()).extracting(ClockShift::kind).containsExactly(ShiftKind.PAUSE);
		assertThat(working.petition.pending().extensionCount()).as("granted in this round").isOne();
	}

	@Test
	void whatWasGrantedCountsUnderTheNewGradeToo() {
		Case working = told(Case.inProgress(Grade.NORMAL).request(4).decide(true, "chair"));
		regrade(working, Grade.COMPLEX);
		told(working.request(4).decide(true, "chair"));
		refused("petition.extension-used", () -> working.request(4));
		regrade(working, Grade.NORMAL);
		refused("petition.extension-used", () -> working.request(4));
	}

	@Test
	void whatWasSuspendedStaysSuspendedAndGetsItsDaysBackLater() {
		Case suspended = Case.inProgress(Grade.NORMAL).suspend().on(Case.HEARD.plusDays(2));

		regrade(suspended, Grade.SIMPLE);

		assertThat(suspended.running()).containsExactly("D15");
		assertThat(suspended.clock("D12")).isEmpty();
		assertThat(suspended.clock("D11").orElseThrow().state()).isEqualTo(ClockState.PAUSED);
		suspended.on(Case.HEARD.plusDays(7)).resume();
		assertThat(suspended.due("D11")).as("3 and all 5 of the pause").isEqualTo(LocalDate.of(2026, 3, 12));
		assertThat(suspended.clock("D11").orElseThrow().shifts()).hasSize(1)
			.first()
			.satisfies(pause -> assertThat(pause.fromAt()).isEqualTo(Case.morning(Case.HEARD)));
	}

	@ParameterizedTest
	@CsvSource({ "SIMPLE, D11, NORMAL, D12, 2026-03-23", "SIMPLE, D11, COMPLEX, D13, 2026-04-06",
			"NORMAL, D12, COMPLEX, D13, 2026-04-06", "COMPLEX, D13, NORMAL, D12, 2026-03-23" })
	void whicheverGradeComesFirstWhatWasSuspendedGoesOnWaiting(Grade before, String old, Grade after, String rule, LocalDate due) {
		Case suspended = Case.inProgress(before).suspend().on(Case.HEARD.plusDays(2));

		regrade(suspended, after);

		assertThat(suspended.clock(old)).isEmpty();
		assertThat(suspended.clock(rule).orElseThrow().state()).isEqualTo(ClockState.PAUSED);
		suspended.on(Case.HEARD.plusDays(7)).resume();
		assertThat(suspended.due(rule)).as("with all 5 days of the pause").isEqualTo(due);
	}

	@Test
	void backAndForthEveryTermIsKept() {
		Case working = Case.inProgress(Grade.NORMAL);
		regrade(working, Grade.URGENT);
		regrade(working, Grade.NORMAL);
		assertThat(working.petition.clocks()).filteredOn(clock -> clock.ruleCode().startsWith("D1"))
			.filteredOn(clock -> !clock.ruleCode().equals("D15"))
			.extracting(PetitionClock::ruleCode)
			.containsExactly("D12", "D10", "D12");
		assertThat(working.due("D12")).isEqualTo(LocalDate.of(2026, 3, 16));
	}

	@Test
	void onlyWorkOfOurOwnIsGradedAnewToAnotherGradeWithAReason() {
		refused("petition.other-grade", () -> regrade(Case.inProgress(Grade.NORMAL), Grade.NORMAL));
		refused("petition.other-grade", () -> regrade(Case.inProgress(Grade.NORMAL), null));
		refused("petition.wrong-state", () -> regrade(Case.registered(), Grade.NORMAL));
		refused("petition.wrong-state", () -> regrade(Case.sent().replied().draft(Outcome.EXPLAINED), Grade.COMPLEX));
		refused("petition.extension-pending", () -> regrade(Case.inProgress(Grade.NORMAL).request(3), Grade.COMPLEX));
		Case working = Case.inProgress(Grade.NORMAL);
		refused("petition.reason-missing",
				() -> working.petition.resolution().regrade(Grade.COMPLEX, " ", working.by("chair")));
		assertThat(working.petition.route().grade()).isEqualTo(Grade.NORMAL);
	}

	private static Case told(Case working) {
		working.petition.resolution().extension().tell("PHONE", Case.HEARD, null, working.by("canbo013"));
		return working.settle();
	}

	private static void regrade(Case one, Grade grade) {
		one.petition.resolution().regrade(grade, "Phải khảo sát nền móng", one.by("chair"));
		one.settle();
	}

	private static void refused(String code, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.code()).isEqualTo(code));
	}
}
