package vn.nghedan.access;

import static vn.nghedan.access.RoleCircles.LEADERS;
import static vn.nghedan.access.RoleCircles.OFFICES;
import static vn.nghedan.access.RoleCircles.READERS;
import static vn.nghedan.access.RoleCircles.ROUNDS;
import static vn.nghedan.access.RoleCircles.STAFF;
import static vn.nghedan.access.RoleCircles.WORKERS;
import static vn.nghedan.access.RoleCircles.and;
import static vn.nghedan.access.RoleCircles.without;

import java.util.Set;

import vn.nghedan.organization.Roles;

/**
 * The rules by which our addresses open: which roles, in whatever unit, may come in at all. Which rows they find behind the
 * door is asked there, by unit and by case. A rule is as narrow as the work of its roles allows.
 */
public enum Door {

	/** No sign-on is asked for. */
	ANYBODY(Set.of()),
	/** Whoever has signed on, also without a role: what concerns himself, and what hangs on the wall of every office. */
	SIGNED_ON(Set.of()),

	/** Petitions, each within the sight of the official who asks. */
	CASES(READERS),
	/** What names people in a petition: its files, letters and signatories. */
	CASE_PAPERS(without(READERS, Roles.FRONT_OBSERVER)),
	/** What is written down for a petition or a meeting by whoever has it. */
	WORK(WORKERS),
	/** The step behind a task. */
	TASKS(and(STAFF, Set.of(Roles.DENUNCIATION_OFFICER, Roles.COMPLAINT_OFFICER))),
	/** Errands of one's own. */
	OWN_WORK(STAFF),
	/** What was noted is put right, merged or sent another way. */
	INTAKE(Set.of(Roles.INTAKE_OFFICER, Roles.CLASSIFIER, Roles.CHAIR)),
	/** The official whom a petition is about is named. */
	CONCERNED(and(LEADERS, Set.of(Roles.INTAKE_OFFICER, Roles.CLASSIFIER))),
	/** The work on a petition, and what is asked of others for it. */
	HANDLING(and(LEADERS, Set.of(Roles.HANDLER, Roles.CITY_LIAISON))),
	/** Who has a step is reminded of it by who leads. */
	REMINDING(LEADERS),
	/** How the work goes on: stopped, or taken for harder than it was. */
	STEERING(Set.of(Roles.CHAIR)),
	/** A promise is kept. */
	PROMISES(Set.of(Roles.CHAIR, Roles.HANDLER)),
	/** What was closed is opened again. */
	REOPENING(Set.of(Roles.MANAGER)),

	/** Dossiers to the city and other agencies. */
	DOSSIERS(and(and(OFFICES, LEADERS), Set.of(Roles.DUTY_INSPECTION))),
	/** Whoever writes to agencies, and whoever calls his letter back. */
	DOSSIER_WORK(Set.of(Roles.CITY_LIAISON, Roles.CHAIR)),

	/** Meetings, reviews and reports, and what was said there. */
	MEETINGS(and(STAFF, Set.of(Roles.DUTY_INSPECTION))),
	/** What is said at a meeting and heard on the way, by whoever goes there. */
	HOLDING(STAFF),
	/** When meetings are, and who goes. */
	ARRANGING(and(without(WORKERS, Roles.CITY_LIAISON), Set.of(Roles.HOME_AFFAIRS))),
	/** Who came as often as he should. */
	ATTENDANCE(and(and(ROUNDS, LEADERS), Set.of(Roles.HOME_AFFAIRS, Roles.DUTY_INSPECTION))),
	/** Programmes, assignments and handovers, and what is known of a group. */
	OUTREACH(STAFF),
	/** Who goes where is decided. */
	DECIDING(and(LEADERS, Set.of(Roles.HOME_AFFAIRS))),
	/** Who goes where is proposed. */
	PROPOSING(and(LEADERS, Set.of(Roles.HOME_AFFAIRS, Roles.DELEGATION_HEAD, Roles.DELEGATION_SECRETARY))),
	/** Whom one meets in a group is written down. */
	CONTACTS(and(LEADERS, Set.of(Roles.HOME_AFFAIRS, Roles.INTAKE_OFFICER))),

	/** Calendars, deadlines and alarms are changed. */
	CALENDARS(and(LEADERS, Set.of(Roles.ADMINISTRATOR))),
	/** Organisation and subject fields are changed. */
	ORGANIZATION(Set.of(Roles.ADMINISTRATOR), true),

	/** Stubs of denunciations. */
	STUBS(Set.of(Roles.DENUNCIATION_OFFICER)),
	/** Who has read and done what. */
	AUDIT(Set.of(Roles.DUTY_INSPECTION)),
	/** Whether the audit is whole. */
	AUDIT_CHECK(Set.of(Roles.DUTY_INSPECTION, Roles.ADMINISTRATOR)),
	/** Who has raised a matter is asked for by whoever works on it. */
	PERSON_IN_CLEAR(and(without(WORKERS, Roles.MANAGER), Set.of(Roles.COMPLAINT_OFFICER))),
	/** Who has seen the data of persons, and what for. */
	DISCLOSURES(Set.of(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.DUTY_INSPECTION)),
	/** Data of persons is exported or put right on their request. */
	PERSONS(Set.of(Roles.INTAKE_OFFICER, Roles.CHAIR)),
	/** What is due to be destroyed. */
	RETENTION(Set.of(Roles.RECORDS_CLERK, Roles.CHAIR)),
	/** How long cases are kept is changed. */
	RETENTION_TERMS(Set.of(Roles.MANAGER)),
	/** The keys are changed. */
	KEYS(Set.of(Roles.ADMINISTRATOR), true),

	/** Numbers, over no more petitions than the lists show. */
	NUMBERS(READERS),
	/** What whoever leads has to look after today. */
	DASHBOARD(LEADERS),
	/** Where the steps of a diagram pile up, and work that failed in the background. */
	OPERATION(and(LEADERS, Set.of(Roles.OPERATOR)));

	private final Set<String> roles;
	private final boolean atTheTop;

	Door(Set<String> roles) {
		this(roles, false);
	}

	Door(Set<String> roles, boolean atTheTop) {
		this.roles = roles;
		this.atTheTop = atTheTop;
	}

	/** Whether the role has to be held for a unit that nobody is above, because what is behind the door is the whole house's. */
	public boolean atTheTop() {
		return atTheTop;
	}

	/** The roles that open it; empty where none is asked for. */
	public Set<String> roles() {
		return roles;
	}

	/** Whether it opens for somebody who has signed on and holds these roles today. */
	public boolean opensFor(Set<String> held) {
		return roles.isEmpty() || held.stream().anyMatch(roles::contains);
	}
}
