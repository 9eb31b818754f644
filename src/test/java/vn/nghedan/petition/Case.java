package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.VietnamTime;

/** A petition for tests that walks through its life day by day; heard on Monday 2 March 2026. */
final class Case {

	static final LocalDate HEARD = LocalDate.of(2026, 3, 2);
	static final String WARD = "TG-BHD";

	final Petition petition;
	private final Weekdays timetable = new Weekdays();
	private LocalDate today = HEARD;

	private Case(Petition petition) {
		this.petition = petition;
	}

	static Case heard() {
		return heard(null, new PetitionerData("Lê Thị Mẫu", null, null, false), null);
	}

	static Case heard(PetitionKind kind, PetitionerData petitioner, OnTheSpotAnswer answer) {
		Origin origin = new Origin(Channel.GROUP_MEETING, morning(HEARD), HEARD, null, "canbo013");
		Case heard = new Case(new Petition("2026-TG-BHD-000001", origin, new Place(WARD, "TG-BHD-45C"), kind,
				"Đèn hẻm 12 hỏng", false, petitioner, new Stamp(new Actor("canbo013"), morning(HEARD))));
		heard.petition.intake().capture(answer, heard.by("canbo013"));
		return heard.settle();
	}

	static Case registered() {
		Case heard = heard();
		heard.petition.intake().register(1, new Registration(PetitionKind.FEEDBACK, "LIGHTING", "ALLEY", false, false),
				heard.by("intake"));
		return heard.settle();
	}

	static Case classified(Handling handling, String unit, Grade grade) {
		Case registered = registered();
		registered.petition.assessment().classify(new Classification(handling, unit, grade, null, null, null),
				handling == Handling.REFER ? CompetenceLevel.CITY : CompetenceLevel.WARD, registered.by("classifier"));
		return registered.settle();
	}

	static Case inProgress(Grade grade) {
		Case confirmed = classified(Handling.RESOLVE, WARD, grade);
		confirmed.petition.assessment().confirm(null, confirmed.by("chair"));
		return confirmed.settle();
	}

	/** Answered and told, so that the petitioner's judgment is awaited. */
	static Case told(Outcome outcome) {
		Case told = inProgress(Grade.NORMAL);
		LocalDate promise = outcome == Outcome.ROADMAP ? HEARD.plusDays(90) : null;
		told.petition.answer().draft(outcome, promise, told.by("handler"));
		told.petition.answer().approve(told.by("chair"));
		told.petition.answer().issue("1/TB-UBND", told.by("clerk"));
		told.petition.answer().tell(morning(HEARD), "PHONE", told.by("canbo013"));
		return told.settle();
	}

	Stamp by(String username) {
		return new Stamp(new Actor(username), morning(today));
	}

	Case on(LocalDate day) {
		today = day;
		return this;
	}

	/** What the keeper does after each change. */
	Case settle() {
		new Timepieces(petition).reconcile(timetable, morning(today));
		return this;
	}

	List<String> running() {
		return petition.clocks().stream().filter(PetitionClock::runs).map(PetitionClock::ruleCode).sorted().toList();
	}

	Optional<PetitionClock> clock(String ruleCode) {
		return new Timepieces(petition).live(ruleCode);
	}

	LocalDate due(String ruleCode) {
		return VietnamTime.dateOf(clock(ruleCode).orElseThrow().dueAt());
	}

	List<AlarmKind> alarms(String ruleCode) {
		return AlarmPlan.of(clock(ruleCode).orElseThrow(), timetable).stream().map(Alarm::kind).toList();
	}

	private static Instant morning(LocalDate day) {
		return VietnamTime.at(day, LocalTime.of(8, 0));
	}
}
