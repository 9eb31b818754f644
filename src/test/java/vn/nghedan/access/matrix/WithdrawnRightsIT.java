package vn.nghedan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.organization.Staffing;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

/** A transfer, the end of a role and the end of a substitution take at once what they gave: at our addresses and in the engine. */
@ApplicationTest
class WithdrawnRightsIT {

	private static final String KTHT = "canbo034";
	private static final String PETITIONS = "/api/petitions/";
	private static final String TASKS = "/camunda/api/engine/engine/default/task?processInstanceBusinessKey=";
	private static final String HISTORY = "/camunda/api/engine/engine/default/history/task?processInstanceBusinessKey=";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	MatrixCity city;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	Staffing staffing;
	@Autowired
	MovableClock clock;
	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void prepare() {
		cases.mondayMorning();
		city.there();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void aUnitThatPassedAPetitionOnFindsNothingOfItAnyMore() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL").does("userTask_acceptTransfer", "confirmed", "yes");
		String task = petition.task("userTask_resolve").id();
		Caller before = Caller.signedOn(port, KTHT);
		assertThat(before.get(PETITIONS + petition.key()).statusCode()).isEqualTo(200);
		engine.getTaskService().setAssignee(task, KTHT);
		assertThat(before.get(TASKS + petition.key()).body()).contains(task);
		assertThat(grants(petition, KTHT, "TG-BHD/KTHT.handler")).isNotEmpty();

		resolution.passOn(petition.key(), "Đoạn này do quận quản lý", new Actor(KTHT));

		assertThat(grants(petition, KTHT, "TG-BHD/KTHT.handler")).as("of open and of finished steps").isEmpty();
		assertThat(before.get(TASKS + petition.key()).body()).doesNotContain(petition.key());
		assertThat(before.get(HISTORY + petition.key()).body()).doesNotContain(petition.key());

		petition.classifies("RESOLVE", "TG/QLDT", "NORMAL").confirms();
		assertThat(before.get(PETITIONS + petition.key()).statusCode()).isEqualTo(404);
		assertThat(before.get("/api/petitions?limit=200").body()).doesNotContain(petition.key());
		assertThat(grants(petition, KTHT, "TG-BHD/KTHT.handler")).isEmpty();
	}

	@Test
	void whoseRoleEndedFindsNothingOfItsCasesInTheSameSession() {
		String handler = MatrixCity.official(MatrixCity.OTHER, Roles.HANDLER);
		TestCase petition = cases.heardIn(MatrixCity.OTHER + "-1").goesTo("RESOLVE", MatrixCity.OTHER, "SIMPLE");
		String task = petition.task("userTask_resolve").id();
		Caller session = city.signedOn(port, MatrixCity.OTHER, Roles.HANDLER);
		engine.getTaskService().setAssignee(task, handler);
		assertThat(session.get(TASKS + petition.key()).body()).contains(task);
		LocalDate today = VietnamTime.dateOf(clock.instant());
		try {
			staffing.dismiss(handler, Roles.HANDLER, MatrixCity.OTHER, today.minusDays(1));

			assertThat(session.get(PETITIONS + petition.key()).statusCode()).isIn(401, 403, 404);
			assertThat(session.get("/api/petitions?limit=200").body()).doesNotContain(petition.key());
			assertThat(session.get(TASKS + petition.key()).body()).doesNotContain(petition.key());
			assertThat(session.get(HISTORY + petition.key()).body()).doesNotContain(petition.key());
			assertThat(groupsOf(handler)).doesNotContain(MatrixCity.OTHER + ".handler", "caseworkers");
			assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
			assertThat(engine.getAuthorizationService().createAuthorizationQuery().userIdIn(handler).resourceId(task).count()).isZero();
		}
		finally {
			staffing.appoint(handler, Roles.HANDLER, MatrixCity.OTHER, today);
		}
		assertThat(groupsOf(handler)).contains(MatrixCity.OTHER + ".handler");
	}

	@Test
	void aSubstitutionEndsByTheClock() {
		TestCase petition = cases.heardIn(MatrixCity.OTHER + "-1");
		String absent = MatrixCity.official(MatrixCity.OTHER, Roles.INTAKE_OFFICER);
		String substitute = MatrixCity.official(MatrixCity.OWN, Roles.RECORDS_CLERK);
		LocalDate today = VietnamTime.dateOf(clock.instant());
		Caller session = city.signedOn(port, MatrixCity.OWN, Roles.RECORDS_CLERK);
		assertThat(session.get(PETITIONS + petition.key()).statusCode()).isEqualTo(404);
		try {
			staffing.substitute(absent, substitute, today, today, "Nghỉ phép");
			assertThat(session.get(PETITIONS + petition.key()).statusCode()).isEqualTo(200);
			assertThat(session.get(TASKS + petition.key()).body()).contains(petition.key());

			clock.moveTo(TestCases.MONDAY.plusSeconds(86_400));

			assertThat(session.get(PETITIONS + petition.key()).statusCode()).isEqualTo(404);
			assertThat(session.get(TASKS + petition.key()).body()).doesNotContain(petition.key());
			assertThat(groupsOf(substitute)).doesNotContain(MatrixCity.OTHER + ".intake-officer");
		}
		finally {
			jdbc.sql("delete from nghedan.substitution where absent_username = :absent").param("absent", absent).update();
		}
	}

	@Test
	void whoCapturedACaseAndWorksElsewhereNowSeesItNoMore() {
		String official = MatrixCity.official(MatrixCity.OTHER, Roles.LIAISON_OFFICIAL);
		TestCase petition = cases.heardIn(MatrixCity.OTHER + "-1");
		Caller session = city.signedOn(port, MatrixCity.OTHER, Roles.LIAISON_OFFICIAL);
		assertThat(session.get(PETITIONS + petition.key()).statusCode()).isEqualTo(200);
		String meeting = session.post("/api/meetings", "{\"groupCode\": \"" + MatrixCity.OTHER
				+ "-1\", \"type\": \"GROUP_MEETING\", \"scheduledAt\": \"2026-11-03T19:30:00+07:00\", \"place\": \"Nhà văn hóa\"}").body()
				.replaceFirst("(?s).*?\"code\":\"([^\"]+)\".*", "$1");
		jdbc.sql("update nghedan.meeting set status = 'HELD', started_at = scheduled_at, residents_present = 12, recorded_by = liaison_username where code = :code")
				.param("code", meeting).update();
		// the step to hold it is gone when it is held
		engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(meeting).list()
			.forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "held"));
		assertThat(session.get("/api/meetings/" + meeting + "/record").statusCode()).isEqualTo(200);
		LocalDate today = VietnamTime.dateOf(clock.instant());
		try {
			staffing.appoint(official, Roles.LIAISON_OFFICIAL, MatrixCity.OWN, today);
			staffing.dismiss(official, Roles.LIAISON_OFFICIAL, MatrixCity.OTHER, today.minusDays(1));

			assertThat(session.get("/api/meetings/" + meeting + "/record").statusCode()).as("the meeting he held there").isEqualTo(404);
			assertThat(session.get(PETITIONS + petition.key()).statusCode()).isEqualTo(404);
			assertThat(session.get("/api/petitions?limit=200").body()).doesNotContain(petition.key());
			assertThat(session.get("/api/numbers?from=2026-01-01&to=2026-12-31").body()).doesNotContain(MatrixCity.OTHER);
		}
		finally {
			jdbc.sql("delete from nghedan.role_holding where username = :official and unit_code = :ward").param("official", official)
				.param("ward", MatrixCity.OWN).update();
			staffing.appoint(official, Roles.LIAISON_OFFICIAL, MatrixCity.OTHER, today);
		}
	}

	/** Whoever works in one ward and observes another reads no papers of the other. */
	@Test
	void aRoleGivesNothingBehindADoorThatAnotherRoleOpened() {
		String both = MatrixCity.official(MatrixCity.OWN, Roles.VERIFIER);
		TestCase petition = cases.heardIn(MatrixCity.OTHER + "-1");
		Caller session = city.signedOn(port, MatrixCity.OWN, Roles.VERIFIER);
		LocalDate today = VietnamTime.dateOf(clock.instant());
		try {
			staffing.appoint(both, Roles.FRONT_OBSERVER, MatrixCity.OTHER, today);

			HttpResponse<String> seen = session.get(PETITIONS + petition.key());
			assertThat(seen.statusCode()).isEqualTo(200);
			assertThat(seen.body()).as("no person, not even covered").doesNotContain("•••");
			assertThat(session.get(PETITIONS + petition.key() + "/attachments").statusCode()).isEqualTo(404);
			assertThat(session.get(PETITIONS + petition.key() + "/signatories").statusCode()).isEqualTo(404);
			assertThat(session.get("/api/notices").body()).doesNotContain(petition.key());
		}
		finally {
			jdbc.sql("delete from nghedan.role_holding where username = :both and unit_code = :ward").param("both", both)
				.param("ward", MatrixCity.OTHER).update();
		}
	}

	@Test
	void theComplaintOfficerSeesComplaintsOfHisUnitAndNothingElse() {
		TestCase petition = cases.heardIn(MatrixCity.OWN + "-1");
		TestCase complaint = cases.heardIn(MatrixCity.OWN + "-1");
		TestCase foreign = cases.heardIn(MatrixCity.OTHER + "-1");
		jdbc.sql("update nghedan.petition set kind = 'COMPLAINT' where code in (:codes)").param("codes", List.of(complaint.key(), foreign.key())).update();
		Caller officer = city.signedOn(port, MatrixCity.OWN, Roles.COMPLAINT_OFFICER);

		assertThat(officer.get(PETITIONS + complaint.key()).statusCode()).isEqualTo(200);
		assertThat(officer.get(PETITIONS + petition.key()).statusCode()).isEqualTo(404);
		assertThat(officer.get(PETITIONS + foreign.key()).statusCode()).isEqualTo(404);
		assertThat(officer.get("/api/petitions?limit=200").body()).contains(complaint.key()).doesNotContain(petition.key(), foreign.key());
	}

	private List<String> grants(TestCase petition, String user, String group) {
		return jdbc.sql("""
				select a.resource_type_ || ' ' || coalesce(a.user_id_, a.group_id_) from public.act_ru_authorization a
				where a.resource_type_ in (:task, :historic_task) and (a.user_id_ = :user or a.group_id_ = :group)
					and a.resource_id_ in (select t.id_ from public.act_hi_taskinst t join public.act_hi_procinst p on p.id_ = t.proc_inst_id_
						where p.business_key_ = :code)""").param("task", Resources.TASK.resourceType())
			.param("historic_task", Resources.HISTORIC_TASK.resourceType()).param("user", user).param("group", group)
			.param("code", petition.key()).query(String.class).list();
	}

	private List<String> groupsOf(String username) {
		return engine.getIdentityService().createGroupQuery().groupMember(username).list().stream().map(Group::getId).toList();
	}
}
