package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.ShippedRows;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.VietnamTime;

/** A petition for tests that walks through its life day by day; heard on Monday 2 March 2026. */
final class Case {

	static final LocalDate HEARD = LocalDate.of(2026, 3, 2);
	static final String WARD = "TG-BHD";
	static final Map<String, String> PARENTS = Map.of(WARD, "TG", "TG-BHD/KTHT", WARD, "TG", "HM", "HM-SXD", "HM", "HM", "national");

	final Petition petition;
	private Almanac almanac = ShippedRows.almanac(PARENTS);
	private Instant now;

	private Case(Petition petition, Instant now) {
		this.petition = petition;
		this.now = now;
	}

	static Case heard() {
		return heard(null, new PetitionerData("Lê Thị Mẫu", null, null, false), null);
	}

	static Case heard(PetitionKind kind, PetitionerData petitioner, OnTheSpotAnswer answer) {
		return heard(morning(HEARD), kind, petitioner, answer, false);
	}

	static Case anonymous() {
		return heard(null, new PetitionerData(null, null, null, true), null);
	}

	static Case urgent() {
		return heard(morning(HEARD), null, new PetitionerData("Lê Thị Mẫu", null, null, false), null, true);
	}

	static Case heardAt(Instant moment) {
		return heard(moment, null, new PetitionerData("Lê Thị Mẫu", null, null, false), null, false);
	}

	private static Case heard(Instant moment, PetitionKind kind, PetitionerData petitioner, OnTheSpotAnswer answer,
			boolean urgent) {
		Origin origin = new Origin(Channel.GROUP_MEETING, moment, VietnamTime.dateOf(moment), null, "canbo013");
		Case heard = new Case(new Petition("2026-TG-BHD-000001", origin, new Place(WARD, "TG-BHD-45C"),
				new Place(WARD, "TG-BHD-45C"), kind, "Đèn hẻm 12 hỏng", urgent, TestPersons.of(petitioner),
				new Stamp(new Actor("canbo013"), moment)), moment);
		heard.petition.intake().capture(answer, heard.by("canbo013"));
		return heard.settle();
	}

	static Case registered() {
		return heard().register();
	}

	static Case classified(Handling handling, String unit, Grade grade) {
		return registered().classify(handling, unit, grade);
	}

	static Case inProgress(Grade grade) {
		return classified(Handling.RESOLVE, WARD, grade).confirm(null);
	}

	/** At an agency of the city, in the name of the district. */
	static Case sent() {
		return classified(Handling.REFER, "HM-SXD", Grade.NORMAL).confirm("TG").send();
	}

	Case register() {
		petition.intake().register(1, new Registration(PetitionKind.FEEDBACK, "LIGHTING", "ALLEY", false, false),
				by("intake"));
		return settle();
	}

	Case classify(Handling handling, String unit, Grade grade) {
		return classify(handling, unit, grade, handling == Handling.REFER ? CompetenceLevel.CITY : CompetenceLevel.WARD);
	}

	Case classify(Handling handling, String unit, Grade grade, CompetenceLevel level) {
		petition.assessment().classify(new Classification(handling, unit, grade, null, null, null), level, by("classifier"));
		return settle();
	}

	Case confirm(String office) {
		petition.assessment().confirm(office, by("chair"));
		return settle();
	}

	Case send() {
		petition.referral().send("318/UBND-VP", by("liaison"));
		return settle();
	}

	Case replied() {
		petition.referral().replied("1/SXD", by("liaison"));
		return settle();
	}

	Case suspend() {
		petition.resolution().suspend("Chờ quyết định khác", by("chair"));
		return settle();
	}

	Case resume() {
		petition.resolution().resume(null, by("chair"));
		return settle();
	}

	Case draft(Outcome outcome) {
		petition.answer().draft(outcome, outcome == Outcome.ROADMAP ? HEARD.plusDays(90) : null, by("handler"));
		return settle();
	}

	Case approve() {
		petition.answer().approve(by("chair"));
		return settle();
	}

	Case issue() {
		petition.answer().issue("1/TB-UBND", by("clerk"));
		return settle();
	}

	Case tell() {
		petition.answer().tell(now, "PHONE", by("canbo013"));
		return settle();
	}

	Case close() {
		petition.ending().close(by("system"));
		return settle();
	}

	/** Closed as explained and opened again a week later. */
	Case reopened() {
		answered(Outcome.EXPLAINED).close().on(HEARD.plusDays(7)).petition.ending().reopen("Có tình tiết mới", by("manager"));
		return settle();
	}

	private Case answered(Outcome outcome) {
		return draft(outcome).approve().issue().tell();
	}

	Case request(int days) {
		petition.resolution().extension().request(days, "Chờ vật tư", almanac, by("handler"));
		return settle();
	}

	Case decide(boolean granted, String username) {
		petition.resolution().extension().decide(granted, "Vật tư về chậm", List.of(), almanac, by(username));
		return settle();
	}

	/** Answered and told, so that the petitioner's judgment is awaited. */
	static Case told(Outcome outcome) {
		return inProgress(Grade.NORMAL).answered(outcome);
	}

	Stamp by(String username) {
		return new Stamp(new Actor(username), now);
	}

	/** The morning of that day. */
	Case on(LocalDate day) {
		return at(morning(day));
	}

	Case at(Instant moment) {
		now = moment;
		return this;
	}

	/** Calendar and rules have changed. */
	Case by(Almanac other) {
		almanac = other;
		return this;
	}

	/** What the keeper does after each change. */
	Case settle() {
		new Timepieces(petition, almanac, now).retire();
		new Timepieces(petition, almanac, now).reconcile();
		return this;
	}

	/** Beside the delegation's term, which runs whatever is done until a review has heard of the matter. */
	List<String> running() {
		return petition.clocks().stream().filter(PetitionClock::runs).filter(PetitionClock::isOfTheWork).map(PetitionClock::ruleCode)
			.sorted().toList();
	}

	Optional<PetitionClock> clock(String ruleCode) {
		return petition.clock(ruleCode);
	}

	LocalDate due(String ruleCode) {
		return VietnamTime.dateOf(clock(ruleCode).orElseThrow().dueAt());
	}

	List<AlarmKind> alarms(String ruleCode) {
		return AlarmPlan.of(clock(ruleCode).orElseThrow(), almanac).stream().map(Alarm::kind).toList();
	}

	/** The lines of the journal about this, oldest first. */
	List<String> journal(CaseAction action) {
		return petition.journal().stream().filter(entry -> entry.action() == action).map(JournalEntry::reason).toList();
	}

	static Instant morning(LocalDate day) {
		return VietnamTime.at(day, LocalTime.of(8, 0));
	}
}
