package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.ShippedRows;

/** What the resident is promised, the notice (D05) and the last alarm (D15), runs from what he said and from nothing else. */
class ResidentClocksTests {

	private static final LocalDate NOTICE = LocalDate.of(2026, 3, 16);
	private static final LocalDate LAST = LocalDate.of(2026, 4, 16);

	@Test
	void case01HeardOnASaturdayEveningTheNoticeIsDueAfterTheHolidays() {
		Case heard = Case.heardAt(at("2026-04-25T20:00:00+07:00"));
		assertThat(heard.petition.origin().receiptDate()).isEqualTo(LocalDate.of(2026, 4, 25));
		assertThat(heard.clock("D05").orElseThrow().dueAt()).isEqualTo(at("2026-05-13T23:59:59+07:00"));
	}

	@Test
	void case11TheNoticeRunsFromTheHearingAndRegistrationWaitsForNoMeeting() {
		Case heard = Case.heard().on(Case.HEARD.plusDays(1)).register();
		assertThat(heard.clock("D05").orElseThrow().baseAt()).isEqualTo(heard.petition.origin().heardAt());
		assertThat(heard.due("D05")).isEqualTo(NOTICE);
		assertThat(heard.petition.status()).isEqualTo(PetitionStatus.REGISTERED);
	}

	@Test
	void case12OverdueIsAfterMidnightOfTheDueDateAndNotAtFive() {
		PetitionClock notice = Case.heard().clock("D05").orElseThrow();
		assertThat(notice.isOverdue(at("2026-03-16T17:00:00+07:00"))).isFalse();
		assertThat(notice.isOverdue(at("2026-03-16T23:59:59+07:00"))).isFalse();
		assertThat(notice.isOverdue(at("2026-03-17T00:00:00+07:00"))).isTrue();
		assertThat(AlarmPlan.of(notice, ShippedRows.almanac(Case.PARENTS))).extracting(Alarm::kind, Alarm::at)
			.contains(tuple(AlarmKind.REMINDER, at("2026-03-16T17:00:00+07:00")),
					tuple(AlarmKind.NOTICE_10WD, at("2026-03-16T23:59:59+07:00")));
	}

	@Test
	void waitingForInformationAndSuspensionDoNotStopThem() {
		Case asked = Case.heard();
		asked.petition.intake().askForInformation("Chưa rõ vị trí", asked.by("intake"));
		assertPromised(asked.settle());
		asked.on(Case.HEARD.plusDays(3)).petition.intake().recordInformation(asked.by("intake"));
		assertPromised(asked.settle());
		Case suspended = Case.inProgress(Grade.NORMAL).on(Case.HEARD.plusDays(1)).suspend();
		assertThat(suspended.due("D15")).isEqualTo(LAST);
		assertThat(suspended.on(Case.HEARD.plusDays(9)).resume().due("D15")).isEqualTo(LAST);
	}

	@Test
	void aTransferAndItsReturnDoNotBeginThemAnew() {
		Case transferred = Case.classified(Handling.RESOLVE, "TG-BHD/KTHT", Grade.NORMAL);
		assertPromised(transferred);
		transferred.on(Case.HEARD.plusDays(2)).confirm(null);
		transferred.petition.resolution().returnTransfer("Không thuộc phòng", transferred.by("handler"));
		assertThat(transferred.settle().due("D15")).isEqualTo(LAST);
		assertThat(transferred.running()).as("the notice was given once").containsExactly("D15", "D34");
		assertThat(transferred.due("D34")).as("2 working days after the return").isEqualTo(LocalDate.of(2026, 3, 6));
		transferred.on(Case.HEARD.plusDays(3)).classify(Handling.RESOLVE, "TG-BHD/KTHT", Grade.NORMAL).confirm(null);
		transferred.petition.resolution().acceptTransfer(transferred.by("handler"));
		assertThat(transferred.settle().due("D12")).as("from receipt, whoever has it").isEqualTo(NOTICE);
		assertThat(transferred.due("D15")).isEqualTo(LAST);
	}

	@Test
	void aReturnByTheAgencyDoesNotBeginThemAnew() {
		Case sent = Case.sent().on(Case.HEARD.plusDays(9));
		sent.petition.referral().returned("2/SXD", sent.by("liaison"));
		assertThat(sent.settle().running()).containsExactly("D15", "D34");
		assertThat(sent.due("D15")).isEqualTo(LAST);
	}

	@Test
	void whoWasMergedAndReleasedIsPromisedWhatHeWasPromisedFirst() {
		Case master = Case.inProgress(Grade.NORMAL);
		master.petition.code = "2026-TG-BHD-000009";
		Case merged = Case.heard().on(Case.HEARD.plusDays(1));
		merged.petition.merging().duplicateOf(master.petition, merged.by("intake"));
		assertThat(merged.settle().running()).isEmpty();

		merged.on(Case.HEARD.plusDays(8)).petition.merging().release(merged.by("system"));

		assertPromised(merged.settle());
		assertThat(merged.due("D04")).as("the desk's own clock begins when it is back").isEqualTo(Case.HEARD.plusDays(9));
	}

	@Test
	void case72AnInterimReplyIsNoAnswerAndMovesNothing() {
		Case working = Case.inProgress(Grade.NORMAL).on(Case.HEARD.plusDays(4));
		List<Instant> before = dates(working);
		working.petition.resolution().interimReply(Case.HEARD.plusDays(30), working.by("handler"));
		assertThat(dates(working.settle())).isEqualTo(before);
		assertThat(working.petition.milestones().isAnswered()).isFalse();
		assertThat(working.petition.status().isOpen()).isTrue();
	}

	@Test
	void aLongWaitForTheAgencyIsToldAgainAndAgain() {
		Case sent = Case.sent();
		assertThat(sent.due("D18")).as("15 working days after the sending").isEqualTo(LocalDate.of(2026, 3, 23));
		sent.on(LocalDate.of(2026, 3, 23)).petition.resolution().interimReply(LocalDate.of(2026, 4, 30), sent.by("liaison"));
		assertThat(sent.settle().running()).containsExactly("D15", "D17", "D33");
		assertThat(sent.due("D33")).as("20 working days on").isEqualTo(LocalDate.of(2026, 4, 20));
		sent.on(LocalDate.of(2026, 4, 1)).petition.referral().partlyReplied("3/SXD", sent.by("liaison"));
		assertThat(sent.settle().running()).containsExactly("D15", "D17", "D33");
		assertThat(sent.due("D33")).as("20 after the last word, 27/4, 30/4 and 1/5 are no working days")
			.isEqualTo(LocalDate.of(2026, 5, 4));
		assertThat(sent.petition.clocks()).filteredOn(clock -> clock.ruleCode().equals("D33")).hasSize(2);
	}

	@Test
	void aDayOffForTheirWardMovesThemAndTheJournalSaysSo() {
		Almanac stormy = ShippedRows.almanac(Case.PARENTS).with(new DaysEdit(Case.WARD, List
			.of(new DayDraft(LocalDate.of(2026, 3, 10), DayKind.CLOSURE, "Bão", "Công điện 12", null, null))));
		Case registered = Case.registered().by(stormy).settle();
		assertThat(registered.due("D05")).isEqualTo(NOTICE.plusDays(1));
		assertThat(registered.due("D15")).as("counted in calendar days").isEqualTo(LAST);
		assertThat(registered.journal(CaseAction.MOVE_CLOCK)).singleElement()
			.asString()
			.startsWith("D05 16/03/2026 → 17/03/2026: ");
		assertThat(registered.petition.journal()).last().extracting(JournalEntry::actor).isEqualTo("system");
		assertThat(registered.settle().journal(CaseAction.MOVE_CLOCK)).as("said once").hasSize(1);
	}

	@Test
	void somethingUrgentIsToldToTheLeadersWithinAnHourOfWork() {
		Case urgent = Case.urgent();
		assertThat(urgent.running()).containsExactly("D02", "D04", "D05", "D15");
		assertThat(urgent.clock("D02").orElseThrow().dueAt()).isEqualTo(at("2026-03-02T09:00:00+07:00"));
		assertThat(urgent.due("D04")).isEqualTo(Case.HEARD.plusDays(1));
		assertThat(urgent.register().running()).containsExactly("D05", "D15");
	}

	@Test
	void aPauseSaysSinceWhenByWhomAndWhy() {
		Case suspended = Case.inProgress(Grade.NORMAL).suspend();
		ClockShift lasting = suspended.clock("D12").orElseThrow().shifts().get(0);
		assertThat(lasting.lasts()).isTrue();
		assertThat(List.of(lasting.decidedBy(), lasting.reason())).containsExactly("chair", "Chờ quyết định khác");
		suspended.on(Case.HEARD.plusDays(7)).resume();
		ClockShift pause = suspended.clock("D12").orElseThrow().shifts().get(0);
		assertThat(pause.days()).isEqualTo(5);
		assertThat(pause.toAt()).isEqualTo(Case.morning(Case.HEARD.plusDays(7)));
	}

	private static void assertPromised(Case open) {
		assertThat(open.due("D05")).isEqualTo(NOTICE);
		assertThat(open.due("D15")).isEqualTo(LAST);
	}

	private static List<Instant> dates(Case one) {
		return one.petition.clocks().stream().map(PetitionClock::dueAt).toList();
	}

	private static Instant at(String moment) {
		return OffsetDateTime.parse(moment).toInstant();
	}
}
