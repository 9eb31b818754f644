package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.AlarmsEdit;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.AlmanacEdit;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.RuleEdit;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.Recalculations;
import vn.nghedan.platform.VietnamTime;

/** What a changed rule moves: the clock, its task, the watch's timer, and the journal that says so. */
class RuleChangeProcessIT extends WatchTest {

	/** Of another ward than those on which most tests look, since its rows stay, even if they say no other than the nation's. */
	private static final String WARD = "TG-BHT";

	@Autowired
	AlmanacBook almanacs;
	@Autowired
	Recalculations recalculations;

	@Test
	void aWardsOwnTermMovesClockTaskTimerAndJournalOfItsCasesOnly() {
		TestCase petition = cases.capturedIn(WARD).goesTo("RESOLVE", WARD, "NORMAL");
		TestCase elsewhere = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		Instant before = clocks.due(petition.key(), "D12").orElseThrow();
		Instant watched = clocks.nextAlarm(petition.key());

		Almanac own = edit(term(null, 8));
		try {
			assertThat(VietnamTime.dateOf(before)).isEqualTo(LocalDate.of(2026, 11, 16));
			assertThat(clocks.due(petition.key(), "D12")).contains(VietnamTime.endOf(LocalDate.of(2026, 11, 12)));
			assertThat(petition.task("userTask_resolve").due()).isEqualTo(clocks.due(petition.key(), "D12").orElseThrow());
			assertThat(nextLook(petition)).isEqualTo(clocks.nextAlarm(petition.key())).isBefore(watched);
			assertThat(moves(petition)).singleElement().asString().startsWith("D12 16/11/2026 → 12/11/2026: ");
			assertThat(clocks.due(elsewhere.key(), "D12")).contains(before);
			assertThat(moves(elsewhere)).isEmpty();
		} finally {
			edit(term(own.rules().stream().filter(rule -> rule.authority().equals(WARD) && rule.code().equals("D12")).findFirst()
					.orElseThrow().id(), 10));
		}
		assertThat(petition.task("userTask_resolve").due()).isEqualTo(before);
		assertThat(nextLook(petition)).isEqualTo(watched);
	}

	@Test
	void anAlarmThatComesSoonerMovesTheWatchsTimerAndNoDate() {
		TestCase petition = cases.capturedIn(WARD).goesTo("RESOLVE", WARD, "NORMAL");
		Instant due = clocks.due(petition.key(), "D12").orElseThrow();
		Instant watched = nextLook(petition);

		edit(new AlarmsEdit(WARD, "D12", List.of(alarm(AlarmKind.REMINDER, 0, -5, true), alarm(AlarmKind.OVERDUE, 1, 0, false))));
		try {
			assertThat(nextLook(petition)).isEqualTo(VietnamTime.at(LocalDate.of(2026, 11, 9), LocalTime.of(17, 0))).isBefore(watched)
					.isEqualTo(clocks.nextAlarm(petition.key()));
			assertThat(clocks.due(petition.key(), "D12")).contains(due);
			assertThat(petition.task("userTask_resolve").due()).isEqualTo(due);
			assertThat(moves(petition)).isEmpty();
		} finally {
			edit(new AlarmsEdit(WARD, "D12", List.of()));
		}
		assertThat(nextLook(petition)).isEqualTo(watched);
	}

	private static RuleEdit term(Long replaces, int days) {
		return new RuleEdit(replaces, "D12", WARD, Grade.NORMAL, null, null, null, days, TermUnit.WORKING_DAY, null,
				LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), "Quy chế của phường");
	}

	private static AlarmRule alarm(AlarmKind kind, int level, int days, boolean atClosing) {
		return new AlarmRule(null, WARD, "D12", kind, level, days, TermUnit.WORKING_DAY, atClosing, true, "Quy chế của phường");
	}

	private Almanac edit(AlmanacEdit edit) {
		Almanac almanac = almanacs.apply(edit, Actor.SYSTEM);
		TestCase recalculation = cases.of(RecalculationKey.of(recalculations.ofVersion(almanac.version()).orElseThrow()));
		while (recalculation.runs("recalculation"))
			recalculation.fires("serviceTask_recalculateBatch");
		return almanac;
	}

	private static List<String> moves(TestCase petition) {
		return petition.petition().journal().stream().filter(entry -> entry.action() == CaseAction.MOVE_CLOCK)
				.map(entry -> entry.reason()).toList();
	}
}
