package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.calendar.WorkingCalendar;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.ClockState;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.platform.VietnamTime;

/** Each step says what it rests on, whether its clock runs or not, and how late it is. */
class DutyViewsTests {

	private static final String CODE = "2026-TG-BHD-000001";
	private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
	private static final Instant DUE = Instant.parse("2026-11-03T10:00:00Z");

	private final CaseFile file = mock(CaseFile.class);
	private final Almanacs almanacs = mock(Almanacs.class);
	private final Almanac almanac = mock(Almanac.class);
	private final Deadlines deadlines = mock(Deadlines.class);
	private final Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
	private final DutyViews duties = new DutyViews(task -> Optional.of(new CaseDuties.Duty("Giải quyết", List.of("D10", "D11", "D12"))), file,
			almanacs, deadlines, new WorklistWords(almanacs, clock), clock);

	@BeforeEach
	void rules() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
		when(almanacs.current()).thenReturn(almanac);
		when(almanac.rule(anyString(), any(), any())).thenAnswer(asked -> rule(asked.getArgument(0)));
		when(deadlines.rule(anyString(), any())).thenAnswer(asked -> rule(asked.getArgument(0)));
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void theClockThatRunsGivesTheBasis() {
		petitionWith(clock("D10", ClockState.STOPPED), clock("D12", ClockState.PAUSED), clock("D11", ClockState.RUNNING));
		assertThat(basis()).containsExactly("D11");
	}

	@Test
	void whileNoneRunsTheOneThatStandsStillGivesItAndNotThatOfAnotherGrade() {
		petitionWith(clock("D10", ClockState.NOT_APPLICABLE), clock("D11", ClockState.PAUSED));
		assertThat(basis()).containsExactly("D11");
		petitionWith(clock("D12", ClockState.STOPPED));
		assertThat(basis()).containsExactly("D12");
	}

	@Test
	void withoutAnyClockTheFirstRuleAsItIsInForceGivesIt() {
		petitionWith(clock("D01", ClockState.RUNNING), clock("D11", ClockState.NOT_APPLICABLE));
		assertThat(basis()).containsExactly("D10");
		when(file.find(CODE)).thenReturn(Optional.empty());
		assertThat(basis()).containsExactly("D10");
	}

	@Test
	void aDateThatIsPastIsToldAsLate() {
		WorkingCalendar calendar = mock(WorkingCalendar.class);
		when(almanac.knows("TG-BHD")).thenReturn(true);
		when(almanac.calendar("TG-BHD")).thenReturn(calendar);
		when(calendar.workingDaysBetween(eq(LocalDate.of(2026, 11, 3)), eq(LocalDate.of(2026, 11, 16)))).thenReturn(9);
		petitionWith();
		assertThat(duties.of(task(DUE)).late()).isEqualTo("Quá hạn 9 ngày làm việc");
		assertThat(duties.of(task(NOW.plusSeconds(60))).late()).isNull();
		assertThat(duties.of(task(null)).late()).isNull();
	}

	private List<String> basis() {
		return duties.of(task(null)).bases().stream().map(DutyViews.Basis::rule).toList();
	}

	private void petitionWith(PetitionClock... clocks) {
		Petition petition = mock(Petition.class);
		when(petition.clocks()).thenReturn(List.of(clocks));
		when(file.find(CODE)).thenReturn(Optional.of(petition));
	}

	private static PetitionClock clock(String rule, ClockState state) {
		PetitionClock clock = mock(PetitionClock.class);
		when(clock.ruleCode()).thenReturn(rule);
		when(clock.state()).thenReturn(state);
		when(clock.runs()).thenReturn(state == ClockState.RUNNING);
		when(clock.baseAt()).thenReturn(DUE.minusSeconds(3600));
		when(clock.stoppedAt()).thenReturn(state == ClockState.STOPPED ? DUE : null);
		when(clock.countedBy()).thenReturn("TG-BHD");
		return clock;
	}

	private static CaseTasks.OpenTask task(Instant due) {
		return new CaseTasks.OpenTask("task", "userTask_resolve", "Giải quyết", "resolve", null, List.of("TG-BHD.handler"), due, CODE);
	}

	private static DeadlineRule rule(String code) {
		return new DeadlineRule(1L, code, "Giải quyết", null, Almanac.NATIONAL, null, null, null, null, 1, null, false, true,
				LocalDate.of(2020, 1, 1), null, "Luật", null, null);
	}
}
