package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.CountedDay;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** What the clocks of a case do in the database, and how each explains its date. Cases are heard on Monday 2 November 2026. */
@ApplicationTest
class ClockHistoryIT {

	private static final Actor CHAIR = new Actor("chair");
	private static final LocalDate HEARD = VietnamTime.dateOf(TestCases.MONDAY);

	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	IntakeDesk intake;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	CaseTexts texts;
	@Autowired
	Attachments attachments;
	@Autowired
	ClockExplanations explanations;
	@Autowired
	ClockSweep sweep;
	@Autowired
	Almanacs almanacs;
	@Autowired
	AlmanacBook book;
	@Autowired
	PlatformTransactionManager transactions;

	@BeforeEach
	void monday() {
		cases.mondayMorning();
	}

	@Test
	void case23ThreeMattersOfOneSpeechArePromisedTheSameDates() {
		TestCase speech = cases.captured();
		clock.moveTo(TestCases.MONDAY.plusSeconds(3 * 86_400));

		List<Petition> parts = intake.split(speech.key(), List.of("Đèn đường hỏng", "Mương bị lấp"), CHAIR);

		Map<String, Instant> promised = dates(speech.key());
		assertThat(parts).hasSize(2).allSatisfy(part -> {
			assertThat(part.origin().receiptDate()).isEqualTo(HEARD);
			assertThat(dates(part.code())).containsEntry("D05", promised.get("D05")).containsEntry("D15", promised.get("D15"));
		});
	}

	@Test
	void whatAResidentAddsMovesNoClock() {
		TestCase open = cases.captured();
		intake.askForInformation(open.key(), "Chưa rõ vị trí", CHAIR);
		List<String> before = clocks(open.key());
		clock.moveTo(TestCases.MONDAY.plusSeconds(2 * 86_400));

		texts.write(open.key(), TextKind.ADDITIONAL_INFORMATION, "Có tin gì mới chưa?", new Actor("canbo013"));
		attachments.add(open.key(), "anh.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(), new Actor("canbo013"));

		assertThat(clocks(open.key())).isEqualTo(before);
	}

	@Test
	void aRunningClockExplainsEveryDayUpToItsDate() {
		TestCase open = cases.captured();
		assertThat(explanations.of(open.key())).extracting(one -> one.clock().ruleCode()).containsExactly("D04", "D05", "D03", "D15");
		ClockExplanation notice = explained(open.key(), "D05");
		assertThat(notice.authority()).isEqualTo("TG-BHD");
		assertThat(notice.rule().amount()).isEqualTo(10);
		assertThat(notice.counting().dueAt()).isEqualTo(notice.clock().dueAt());
		assertThat(notice.counting().steps()).filteredOn(CountedDay::counted).hasSize(10);
		assertThat(notice.counting().steps()).filteredOn(day -> !day.counted()).hasSize(4)
			.allMatch(day -> day.reason() != null);
		assertThat(notice.coming()).isNotEmpty().allMatch(alarm -> alarm.ruleCode().equals("D05"));
	}

	@Test
	void pauseExtensionAndRegradingAreKeptAndExplained() {
		String code = working();
		resolution.suspend(code, "Chờ kết luận thanh tra", CHAIR);
		ClockExplanation paused = explained(code, "D12");
		assertThat(paused.counting()).isNull();
		assertThat(paused.shifts()).singleElement().satisfies(pause -> assertThat(pause.lasts()).isTrue());
		clock.moveTo(TestCases.MONDAY.plusSeconds(2 * 86_400));
		resolution.resume(code, null, CHAIR);
		resolution.requestExtension(code, 3, "Chờ vật tư", new Actor("handler"));
		resolution.decideExtension(code, true, "Vật tư về chậm", List.of(), CHAIR);

		ClockExplanation extended = explained(code, "D12");
		assertThat(extended.shifts()).extracting(ClockShift::kind, ClockShift::days)
			.containsExactly(tuple(ShiftKind.PAUSE, 2),
					tuple(ShiftKind.EXTENSION, 3));
		assertThat(extended.counting().dueAt()).isEqualTo(extended.clock().dueAt());
		assertThat(extended.counting().steps()).filteredOn(CountedDay::counted).hasSize(15);
		assertThat(extended.counting().steps()).extracting(CountedDay::date).isSorted().doesNotHaveDuplicates();

		resolution.regrade(code, Grade.COMPLEX, "Phải khảo sát", CHAIR);
		ClockExplanation regraded = explained(code, "D13");
		assertThat(regraded.former().ruleCode()).isEqualTo("D12");
		assertThat(regraded.former().dueAt()).isEqualTo(extended.clock().dueAt());
		assertThat(regraded.shifts()).extracting(ClockShift::kind).containsExactly(ShiftKind.PAUSE);
		assertThat(regraded.counting().steps()).filteredOn(CountedDay::counted).hasSize(22);
	}

	@Test
	void aDayOfAPauseThatIsClosedAfterwardsMovesNothingAndTheSweepSaysTheSame() {
		String code = working();
		resolution.suspend(code, "Chờ kết luận thanh tra", CHAIR);
		clock.moveTo(TestCases.MONDAY.plusSeconds(3 * 86_400));
		resolution.resume(code, null, CHAIR);
		resolution.requestExtension(code, 3, "Chờ vật tư", new Actor("handler"));
		resolution.decideExtension(code, true, "Vật tư về chậm", List.of(), CHAIR);
		Instant due = dates(code).get("D12");
		new TransactionTemplate(transactions).executeWithoutResult(rolledBack -> {
			book.apply(new DaysEdit("TG-BHD", List.of(new DayDraft(HEARD.plusDays(1), DayKind.CLOSURE, "Bão",
					"Công điện thử nghiệm", null, null))), CHAIR);
			ClockExplanation why = explained(code, "D12");
			assertThat(why.shifts()).extracting(ClockShift::days).containsExactly(2, 3);
			assertThat(why.counting().dueAt()).isEqualTo(due);
			List<SweptClock> swept = sweep.of(List.of(code));
			assertThat(swept).extracting(SweptClock::term).containsExactlyElementsOf(
					cases.of(code).petition().clocks().stream().filter(PetitionClock::runs).map(PetitionClock::term).toList());
			assertThat(swept).filteredOn(each -> each.term().ruleCode().equals("D12")).singleElement()
				.satisfies(each -> assertThat(each.due(almanacs.current())).contains(due));
			rolledBack.setRollbackOnly();
		});
	}

	@Test
	void aClockThatRestartsLeavesItsDateBehind() {
		TestCase open = cases.captured();
		open.goesTo("REFER", "HM-SXD", "NORMAL").dossier().leaves();
		Actor liaison = new Actor("liaison");
		texts.write(open.key(), TextKind.INTERIM_REPLY, "Sở đang xem", liaison);
		resolution.interimReply(open.key(), HEARD.plusDays(30), liaison);
		Instant first = dates(open.key()).get("D33");
		clock.moveTo(TestCases.MONDAY.plusSeconds(7 * 86_400));
		texts.write(open.key(), TextKind.INTERIM_REPLY, "Sở vẫn đang xem", liaison);
		resolution.interimReply(open.key(), HEARD.plusDays(40), liaison);

		assertThat(dates(open.key()).get("D33")).isEqualTo(first.plusSeconds(7 * 86_400));
		assertThat(open.petition().clocks()).filteredOn(each -> each.ruleCode().equals("D33"))
			.extracting(PetitionClock::state).containsExactly(ClockState.STOPPED, ClockState.RUNNING);
	}

	@Test
	void aStoppedClockKeepsItsDateAndClaimsNothingThatHasChangedSince() {
		String code = working();
		Instant notice = stopped(code, "D05").clock().dueAt();
		assertThat(stopped(code, "D05").counting()).isNotNull();
		new TransactionTemplate(transactions).executeWithoutResult(rolledBack -> {
			book.apply(new DaysEdit("TG-BHD", List.of(new DayDraft(HEARD.plusDays(3), DayKind.CLOSURE, "Bão",
					"Công điện thử nghiệm", null, null))), CHAIR);
			assertThat(stopped(code, "D05").clock().dueAt()).isEqualTo(notice);
			assertThat(stopped(code, "D05").counting()).isNull();
			rolledBack.setRollbackOnly();
		});
	}

	@Test
	void aDateThatMovesByTheCalendarIsNotedWhenTheCaseIsNextTouched() {
		TestCase open = cases.captured();
		Instant notice = dates(open.key()).get("D05");
		new TransactionTemplate(transactions).executeWithoutResult(rolledBack -> {
			book.apply(new DaysEdit("TG-BHD", List.of(new DayDraft(HEARD.plusDays(3), DayKind.CLOSURE, "Bão",
					"Công điện thử nghiệm", null, null))), CHAIR);
			intake.askForInformation(open.key(), "Chưa rõ vị trí", CHAIR);
			assertThat(dates(open.key()).get("D05")).isEqualTo(notice.plusSeconds(86_400));
			assertThat(open.petition().journal()).filteredOn(line -> line.action() == CaseAction.MOVE_CLOCK)
				.extracting(JournalEntry::reason).anyMatch(reason -> reason.startsWith("D05 16/11/2026 → 17/11/2026: "));
			rolledBack.setRollbackOnly();
		});
	}

	private String working() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").key();
	}

	private ClockExplanation explained(String code, String rule) {
		return explanations.of(code).stream()
			.filter(one -> one.clock().ruleCode().equals(rule) && one.clock().isLive()).findFirst().orElseThrow();
	}

	private ClockExplanation stopped(String code, String rule) {
		return explanations.of(code).stream()
			.filter(one -> one.clock().ruleCode().equals(rule) && !one.clock().isLive()).findFirst().orElseThrow();
	}

	private Map<String, Instant> dates(String code) {
		return cases.of(code).petition().clocks().stream().filter(PetitionClock::runs)
			.collect(Collectors.toMap(PetitionClock::ruleCode, PetitionClock::dueAt));
	}

	private List<String> clocks(String code) {
		Function<PetitionClock, String> words = each -> each.ruleCode() + each.state() + each.baseAt() + each.dueAt();
		return cases.of(code).petition().clocks().stream().map(words).toList();
	}
}
