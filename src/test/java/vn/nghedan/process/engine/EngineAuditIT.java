package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;

@ApplicationTest
class EngineAuditIT {

	@Autowired
	TestCases cases;
	@Autowired
	ManagementService management;
	@Autowired
	IdentityService identity;
	@Autowired
	AuditTrail trail;
	@Autowired
	SealJobStart start;
	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void aJobSealsWhatIsNewEveryMinuteAndLeavesNoHistory() {
		start.takeUp();
		trail.record(AuditEvent.of(AuditAction.READ, Actor.SYSTEM));
		String job = jdbc.queryForObject("select id_ from act_ru_job where handler_type_ = 'seal-audit'", String.class);

		management.executeJob(job);

		assertThat(jdbc.queryForObject("select count(*) from nghedan.audit_waiting", Integer.class)).isZero();
		assertThat(management.createJobQuery().jobId(job).singleResult().getDuedate())
			.isEqualTo(Date.from(TestCases.MONDAY.plusSeconds(60)));
		assertThat(jdbc.queryForObject("select count(*) from act_hi_job_log where job_id_ = ?", Integer.class, job)).isZero();
	}

	@Test
	void aRetryInCockpitIsRecordedWithTheCase() {
		TestCase petition = cases.captured();
		String operator = cases.holderOf("HM.operator");
		String job = jdbc.queryForObject("""
				select j.id_ from act_ru_job j join act_hi_procinst p on p.proc_inst_id_ = j.process_instance_id_
				where p.business_key_ = ? limit 1""", String.class, petition.key());
		identity.setAuthentication(operator, List.of("HM.operator", "cockpit-viewers"));
		try {
			management.setJobRetries(job, 2);
		}
		finally {
			identity.clearAuthentication();
		}

		assertThat(entry(petition.key(), operator)).containsEntry("action", "ENGINE_OPERATION").containsEntry("unit", "TG-BHD")
			.hasEntrySatisfying("facts", facts -> assertThat(facts.toString()).contains("SetJobRetries", "Job", "retries"));
	}

	@Test
	void whatTheSystemDoesByItselfIsNot() {
		TestCase petition = cases.captured();

		assertThat(jdbc.queryForObject("select count(*) from nghedan.audit_entry where subject = ? and action = 'ENGINE_OPERATION'",
				Integer.class, petition.key()))
			.isZero();
	}

	private Map<String, Object> entry(String subject, String actor) {
		return jdbc.queryForMap("select * from nghedan.audit_entry where subject = ? and actor = ?", subject, actor);
	}
}
