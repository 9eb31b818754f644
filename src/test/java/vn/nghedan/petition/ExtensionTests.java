package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.ShippedRows;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

class ExtensionTests {

	private static final LocalDate DUE = LocalDate.of(2026, 3, 16);

	@Test
	void itIsDecidedBySomebodyElseAndMovesTheResolutionButNotTheLastAlarm() {
		Case working = Case.inProgress(Grade.NORMAL);
		LocalDate last = working.due("D15");
		assertThat(working.request(5).due("D12")).as("only asked").isEqualTo(DUE);
		forbidden(() -> working.decide(true, "handler"));

		working.decide(true, "chair");

		assertThat(working.due("D12")).isEqualTo(DUE.plusDays(7));
		assertThat(working.due("D15")).isEqualTo(last);
		assertThat(working.journal(CaseAction.GRANT_EXTENSION))
			.containsExactly("D12 16/03/2026 → 23/03/2026: Vật tư về chậm");
		assertThat(working.petition.events).contains(new ClocksMoved(working.petition.code()));
		ClockShift granted = working.clock("D12").orElseThrow().shifts().get(0);
		assertThat(granted.kind()).isEqualTo(ShiftKind.EXTENSION);
		assertThat(List.of(granted.days(), granted.decidedBy(), granted.reason())).containsExactly(5, "chair", "Vật tư về chậm");
	}

	@Test
	void whoWorksOnTheMatterDoesNotDecideEvenIfAnotherAsked() {
		Case working = Case.inProgress(Grade.NORMAL).request(5);
		forbidden(() -> working.petition.resolution()
			.extension()
			.decide(true, null, List.of("canbo020"), ShippedRows.almanac(), working.by("canbo020")));
	}

	@Test
	void aDeniedOneMovesNothing() {
		Case working = Case.inProgress(Grade.NORMAL).request(5).decide(false, "chair");
		assertThat(working.due("D12")).isEqualTo(DUE);
		assertThat(working.running()).containsExactly("D12", "D15");
		assertThat(working.petition.pending().extensionToTell()).isFalse();
	}

	@Test
	void theDecisionIsDueOneWorkingDayAfterTheAsking() {
		Case working = Case.inProgress(Grade.NORMAL).on(LocalDate.of(2026, 3, 6)).request(5);
		assertThat(working.running()).containsExactly("D12", "D14", "D15");
		assertThat(working.due("D14")).as("the working day after a Friday").isEqualTo(LocalDate.of(2026, 3, 9));
		assertThat(working.decide(true, "chair").running()).containsExactly("D12", "D15", "D36");
	}

	@Test
	void silenceIsNoGrantAndWhoIsInTimeMayAskAgain() {
		Case working = Case.inProgress(Grade.NORMAL).request(5);
		working.on(Case.HEARD.plusDays(2)).petition.resolution().extension().lapse(working.by("system"));
		assertThat(working.settle().due("D12")).isEqualTo(DUE);
		assertThat(working.running()).containsExactly("D12", "D15");
		assertThat(working.journal(CaseAction.EXTENSION_LAPSED)).hasSize(1);
		refused("petition.no-extension-asked", () -> working.decide(true, "chair"));

		assertThat(working.request(3).running()).contains("D14");
	}

	@Test
	void afterTheTermForTheDecisionItCanBeDeniedButNotGranted() {
		Case working = Case.inProgress(Grade.NORMAL).request(5).on(Case.HEARD.plusDays(2));
		refused("petition.extension-lapsed", () -> working.decide(true, "chair"));
		assertThat(working.decide(false, "chair").due("D12")).isEqualTo(DUE);
	}

	@Test
	void whatIsNotAskedAnyMoreCannotLapse() {
		Case working = Case.inProgress(Grade.NORMAL);
		working.petition.resolution().extension().lapse(working.by("system"));
		assertThat(working.journal(CaseAction.EXTENSION_LAPSED)).isEmpty();
	}

	@Test
	void itIsAskedForAtTheLatestOneWorkingDayBeforeTheDueDate() {
		LocalDate friday = LocalDate.of(2026, 3, 13);
		Case inTime = Case.inProgress(Grade.NORMAL).at(VietnamTime.endOf(friday));
		assertThat(inTime.request(5).running()).contains("D14");
		Case late = Case.inProgress(Grade.NORMAL).at(VietnamTime.at(friday.plusDays(1), LocalTime.MIDNIGHT));
		refused("petition.extension-too-late", () -> late.request(5));
		refused("petition.extension-too-late", () -> late.on(DUE).request(5));
		refused("petition.extension-too-late", () -> late.on(DUE.plusDays(1)).request(5));
	}

	@Test
	void theGradeLimitsHowOftenAndHowLong() {
		refused("petition.extension-not-for-grade", () -> Case.inProgress(Grade.URGENT).request(1));
		refused("petition.extension-days", () -> Case.inProgress(Grade.SIMPLE).request(4));
		refused("petition.extension-days", () -> Case.inProgress(Grade.NORMAL).request(11));
		refused("petition.extension-days", () -> Case.inProgress(Grade.NORMAL).request(0));
		refused("petition.extension-used", () -> granted(granted(Case.inProgress(Grade.SIMPLE))));
		refused("petition.extension-used", () -> granted(granted(Case.inProgress(Grade.NORMAL))));
		refused("petition.extension-used", () -> granted(granted(granted(Case.inProgress(Grade.COMPLEX)))));
		assertThat(granted(granted(Case.inProgress(Grade.COMPLEX))).petition.pending().extensionCount()).isEqualTo(2);
	}

	@Test
	void thePetitionerIsToldAndOnlyThenMayMoreBeAsked() {
		Case working = Case.inProgress(Grade.COMPLEX).request(5).on(Case.HEARD.plusDays(1)).decide(true, "chair");
		assertThat(working.petition.pending().extensionToTell()).isTrue();
		refused("petition.extension-untold", () -> working.request(5));
		refused("petition.extension-told", () -> tell(working, "PHONE", Case.HEARD));
		refused("petition.extension-told", () -> tell(working, "PHONE", Case.HEARD.plusDays(2)));
		refused("petition.extension-told", () -> tell(working, null, Case.HEARD.plusDays(1)));

		tell(working, "PHONE", Case.HEARD.plusDays(1));

		assertThat(working.journal(CaseAction.TELL_EXTENSION)).containsExactly("PHONE 03/03/2026: gọi lúc 9 giờ");
		refused("petition.no-extension-to-tell", () -> tell(working, "PHONE", Case.HEARD.plusDays(1)));
		assertThat(working.request(5).running()).contains("D14");
	}

	@Test
	void tellingHasItsOwnClockAndNoPauseStopsIt() {
		Case working = Case.inProgress(Grade.NORMAL).request(5).on(LocalDate.of(2026, 3, 3)).decide(true, "chair");
		assertThat(working.due("D36")).as("3 working days").isEqualTo(LocalDate.of(2026, 3, 6));
		assertThat(working.clock("D36").orElseThrow().authority()).isEqualTo(Case.WARD);
		assertThat(working.suspend().running()).containsExactly("D15", "D36");
		tell(working, "PHONE", LocalDate.of(2026, 3, 3));
		assertThat(working.settle().running()).containsExactly("D15");
	}

	@Test
	void nobodyIsToldWhereNobodyIsKnown() {
		Case anonymous = Case.anonymous().register().classify(Handling.RESOLVE, Case.WARD, Grade.NORMAL).confirm(null);
		assertThat(granted(anonymous).petition.pending().extensionToTell()).isFalse();
		assertThat(anonymous.running()).containsExactly("D12", "D15");
	}

	@Test
	void case71WhileItIsPendingTheDueMomentPassesAndTheMatterIsOverdue() {
		Case working = Case.inProgress(Grade.NORMAL).on(LocalDate.of(2026, 3, 13)).request(5).on(DUE.plusDays(1)).settle();
		PetitionClock clock = working.clock("D12").orElseThrow();
		assertThat(clock.isOverdue(Case.morning(DUE.plusDays(1)))).isTrue();
		assertThat(working.alarms("D12")).contains(AlarmKind.OVERDUE);
		assertThat(working.due("D12")).isEqualTo(DUE);
	}

	@Test
	void whenTheMatterGoesOnWithoutItTheQuestionIsSettled() {
		Case resolved = Case.inProgress(Grade.NORMAL).request(5);
		resolved.petition.resolution().resolve(Outcome.RESOLVED, null, resolved.by("handler"));
		assertSettled(resolved);
		assertThat(resolved.settle().running()).containsExactly("D12", "D15");

		Case withdrawn = granted(Case.inProgress(Grade.NORMAL), "chair");
		withdrawn.petition.ending().withdraw("Người dân rút", withdrawn.by("intake"));
		assertSettled(withdrawn);
		assertThat(withdrawn.petition.pending().extensionToTell()).isFalse();
		assertThat(withdrawn.settle().running()).isEmpty();

		Case suspended = Case.inProgress(Grade.NORMAL).request(5).suspend();
		assertThat(suspended.petition.events).doesNotContain(new ExtensionSettled(suspended.petition.code()));
		assertThat(suspended.clock("D14").orElseThrow().state()).isEqualTo(ClockState.PAUSED);
	}

	private static void assertSettled(Case one) {
		assertThat(one.petition.events).contains(new ExtensionSettled(one.petition.code()));
	}

	private static Case granted(Case working) {
		Case granted = granted(working, "chair");
		if (granted.petition.pending().extensionToTell()) {
			tell(granted, "PHONE", Case.HEARD);
		}
		return granted;
	}

	private static Case granted(Case working, String by) {
		return working.request(1).decide(true, by);
	}

	private static void tell(Case working, String way, LocalDate day) {
		working.petition.resolution().extension().tell(way, day, "gọi lúc 9 giờ", working.by("canbo013"));
	}


	private static void forbidden(Runnable verb) {
		refused("petition.own-extension", verb);
	}

	private static void refused(String code, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.code()).isEqualTo(code));
	}
}
