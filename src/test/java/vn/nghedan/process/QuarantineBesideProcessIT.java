package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Attachments;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaptureKey;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.SignatoryDesk;
import vn.nghedan.quarantine.EveryColumn;
import vn.nghedan.quarantine.Planted;
import vn.nghedan.quarantine.Quarantine;

/** What hangs beside a petition that goes into quarantine: files and remarks of others, reports, samples; all of it or nothing. */
class QuarantineBesideProcessIT extends ProcessTest {

	private static final Actor OFFICER = new Actor("canbo013");
	private static final String TASKS_CHOICES = """
			select v.text_ from public.act_ru_variable v join public.act_ru_task t on t.id_ = v.task_id_
			where v.name_ = 'duplicateChoices' and t.proc_inst_id_ in (select id_ from public.act_hi_procinst where business_key_ = :code)""";

	@Autowired
	CaptureDesk capture;
	@Autowired
	IntakeDesk intake;
	@Autowired
	Attachments attachments;
	@Autowired
	SignatoryDesk signatories;
	@Autowired
	ContributionDesk contributions;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	Quarantine quarantine;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;

	private TransactionTemplate alone;
	private Planted planted;
	private EveryColumn everywhere;

	@BeforeEach
	void prepare() {
		alone = new TransactionTemplate(transactions);
		alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		planted = new Planted(jdbc, alone);
		everywhere = new EveryColumn(jdbc);
	}

	@AfterEach
	void takeAwayWhatHangsOnNoPetition() {
		jdbc.sql("delete from nghedan.situation_report where code like 'BC-ZQ-%'").update();
		jdbc.sql("delete from nghedan.announcement where recorded_by = 'zq'").update();
		jdbc.sql("delete from nghedan.petition_notice where occasion = 'zq'").update();
		jdbc.sql("delete from nghedan.handover where code like 'BG-ZQ-%'").update();
		jdbc.sql("delete from nghedan.review_item where review_code = 'HD-2099-999999'").update();
		jdbc.sql("delete from nghedan.delegation_review where code = 'HD-2099-999999'").update();
	}

	@Test
	void filesOfTheSameSpeechGoAlong() {
		TestCase parent = cases.captured();
		attach(parent, "scan", "handwriting");
		String child = intake.split(parent.key(), List.of("Chuyện ở bộ phận nọ.", "Đèn không sáng."), OFFICER).get(0).code();
		assertThat(everywhere.with(planted.words())).as("they are there").hasSize(2);

		quarantine.carryOut(child, child, OFFICER);

		assertThat(everywhere.with(planted.words())).isEmpty();
		assertThat(attachments.list(parent.key())).isEmpty();
	}

	@Test
	void noRemarkAtAPetitionThatStaysNamesWhoWentAway() {
		String name = planted.word("name");
		String digits = "0976" + (System.nanoTime() % 900000 + 100000);
		TestCase meeting = cases.meeting();
		TestCase stays = answered(meeting);
		Opinion opinion = new Opinion(Channel.GROUP_MEETING, PetitionKind.FEEDBACK, "TG-BHD-1", null, "Chuyện ở bộ phận nọ.", clock.instant(),
				null, new PetitionerData(name, digits, null, false), null, true, null, CaptureKey.of(UUID.randomUUID(), UUID.randomUUID()), false);
		TestCase petition = cases.of(capture.capture(opinion, OFFICER).code());
		jdbc.sql("update nghedan.petition set earlier_code = :earlier, meeting_code = :meeting where code = :code").param("earlier", stays.key())
			.param("meeting", meeting.key()).param("code", petition.key()).update();
		beside(petition, stays, meeting, "Đã gọi " + name + ", số " + digits + ", cùng đơn.");
		List<String> places = planted.quoting(stays.key(), "Đã gọi " + name + ", số " + digits + ", cùng đơn.");
		assertThat(places).contains("nghedan.relay.proof", "nghedan.feedback.comment", "nghedan.announcement.reason", "nghedan.announcement.proof",
				"nghedan.petition_notice.proof", "nghedan.petition_signatory.withdrawn_reason", "nghedan.person_disclosure.note",
				"nghedan.legal_hold.reason", "nghedan.clock_shift.reason", "nghedan.attachment.file_name", "nghedan.contribution.request",
				"nghedan.petition_journal.reason", "nghedan.review_item.direction", "nghedan.review_item.reason");
		planted.words().add(digits);

		Quarantine.Outcome outcome = quarantine.carryOut(petition.key(), petition.key(), OFFICER);

		assertThat(everywhere.with(planted.words())).isEmpty();
		assertThat(outcome.blottedOut()).isGreaterThan(places.size());
		assertThat(jdbc.sql("select proof from nghedan.relay where petition_code = :code").param("code", stays.key()).query(String.class).list())
			.containsOnly("Đã gọi […], số […], cùng đơn.");
	}

	@Test
	void thePlannersSamplesOfBytesGoToo() {
		TestCase petition = cases.captured();
		String word = planted.word("sample");
		alone.executeWithoutResult(work -> jdbc.sql("""
				insert into public.act_ge_bytearray (id_, name_, bytes_, root_proc_inst_id_)
				select 'zq' || g || i.id_, 'file', convert_to(:word, 'UTF8'), i.id_ from generate_series(1, 60) g,
					(select id_ from public.act_hi_procinst where business_key_ = :code order by start_time_ limit 1) i""")
			.param("word", word).param("code", petition.key()).update());
		jdbc.sql("analyze public.act_ge_bytearray").update();
		assertThat(everywhere.with(Set.of(word))).contains("samples of the planner " + word, "public.act_ge_bytearray " + word);

		quarantine.carryOut(petition.key(), petition.key(), OFFICER);

		assertThat(everywhere.with(Set.of(word))).isEmpty();
	}

	@Test
	void whereItCannotBeFinishedEverythingIsAsItWas() {
		TestCase master = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		attach(master, "file", "bytes");
		TestCase waiting = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());
		planted.in(master.key());
		List<String> before = state(master, waiting);
		Set<String> stood = everywhere.with(planted.words());
		List<String> steps = master.steps();
		jdbc.sql("create function nghedan.zq_refuse() returns trigger language plpgsql as $$ begin raise exception 'no more room'; end $$").update();
		jdbc.sql("create trigger zq_refuse before insert on nghedan.audit_entry for each row when (new.action = 'QUARANTINED') execute function nghedan.zq_refuse()")
			.update();
		try {
			assertThatThrownBy(() -> quarantine.carryOut(master.key(), master.key(), OFFICER)).hasStackTraceContaining("no more room");
		}
		finally {
			jdbc.sql("drop trigger zq_refuse on nghedan.audit_entry").update();
			jdbc.sql("drop function nghedan.zq_refuse()").update();
		}

		assertThat(everywhere.with(planted.words())).isEqualTo(stood);
		assertThat(state(master, waiting)).isEqualTo(before);
		assertThat(master.steps()).isEqualTo(steps);
		assertThat(waiting.petition().masterCode()).contains(master.key());

		quarantine.carryOut(master.key(), master.key(), OFFICER);
		assertThat(everywhere.with(planted.words())).isEmpty();
		assertThat(waiting.steps()).containsExactly("userTask_register");
	}

	@Test
	void nobodyIsOfferedItsNumberAnyMore() {
		TestCase gone = cases.heardIn("TG-BHD-7").goesTo("RESOLVE", "TG-BHD", "NORMAL");
		TestCase other = cases.heardIn("TG-BHD-7");
		assertThat(choices(other)).contains(gone.key());

		quarantine.carryOut(gone.key(), gone.key(), OFFICER);

		assertThat(choices(other)).doesNotContain(gone.key());
		other.registers();
	}

	private String choices(TestCase petition) {
		return jdbc.sql(TASKS_CHOICES).param("code", petition.key()).query(String.class).list().toString();
	}

	private void attach(TestCase petition, String name, String bytes) {
		attachments.add(petition.key(), planted.word(name) + ".pdf", "application/pdf",
				("%PDF-1.4\n" + planted.word(bytes) + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8), OFFICER);
	}

	/** Worked on by everybody, told, judged, held, reviewed: something hangs on it in every table. */
	private TestCase answered(TestCase meeting) {
		TestCase petition = cases.captured();
		attachments.add(petition.key(), "anh.pdf", "application/pdf", "%PDF-1.4\nanh\n%%EOF\n".getBytes(StandardCharsets.UTF_8), OFFICER);
		signatories.add(petition.key(), List.of(new PetitionerData("Ngô Mẫu Một", null, "kiệt 3", false), new PetitionerData("Ngô Mẫu Hai", null, "kiệt 4", false),
				new PetitionerData("Ngô Mẫu Ba", null, "kiệt 5", false), new PetitionerData("Ngô Mẫu Tư", null, "kiệt 6", false),
				new PetitionerData("Ngô Mẫu Năm", null, "kiệt 7", false)), OFFICER);
		long speaker = signatories.of(petition.key()).get(0).id();
		signatories.represent(petition.key(), List.of(speaker), OFFICER);
		petition.goesTo("RESOLVE", "TG-BHD", "NORMAL");
		contributions.ask(petition.key(), "TG-BHD/KTHT", "Cần số liệu", LocalDate.of(2026, 11, 6), new Actor("canbo032"));
		petition.resolves("RESOLVED").answers("RESOLVED");
		signatories.tell(petition.key(), speaker, "PHONE", LocalDate.of(2026, 11, 2), OFFICER);
		petition.tells().judges("SATISFIED");
		for (String row : List.of("insert into nghedan.legal_hold (petition_code, reason, placed_by, placed_at) values (:code, 'x', 'canbo028', now())",
				"insert into nghedan.person_disclosure (petition_code, at, actor, purpose, note, people) values (:code, now(), 'canbo032', 'CONTACT', 'x', 1)",
				"insert into nghedan.petition_notice (petition_code, kind, occasion, created_at, proof) values (:code, 'HANDLING', 'zq', now(), 'x')",
				"update nghedan.petition_signatory set representative = false, withdrawn_at = now(), withdrawn_reason = 'x' where petition_code = :code",
				"insert into nghedan.announcement (petition_code, kind, meeting_code, outcome, reason, proof, recorded_by, recorded_at)"
						+ " values (:code, 'ANSWER', :meeting, 'CARRIED', 'x', 'x', 'zq', now())",
				"insert into nghedan.clock_shift (clock_id, kind, days, reason) select id, 'PAUSE', 0, 'x' from nghedan.petition_clock where petition_code = :code limit 1"))
			assertThat(jdbc.sql(row).param("code", petition.key()).param("meeting", meeting.key()).update()).as(row).isPositive();
		return petition;
	}

	/** Papers that hang on no petition. */
	private void beside(TestCase petition, TestCase stays, TestCase meeting, String quote) {
		for (String row : List.of(
				"insert into nghedan.delegation_review (code, version, delegation_code, ward_code, month, regular, scheduled_at, status, minutes, moved_reason)"
						+ " select 'HD-2099-999999', 0, code, ward_code, '2099-01-01', false, now(), 'PLANNED', :quote, :quote from nghedan.delegation limit 1",
				"insert into nghedan.review_item (review_code, petition_code, reported, direction, reason, noted_at, noted_by)"
						+ " select 'HD-2099-999999', code, true, 'x', 'x', now(), 'canbo028' from nghedan.petition where code in (:code, :stays)",
				"insert into nghedan.situation_report (code, version, ward_code, group_code, kind, urgent, text, reported_by, reported_at)"
						+ " values ('BC-ZQ-1', 0, 'TG-BHD', 'TG-BHD-1', 'OTHER', false, :quote, 'canbo013', timestamptz '2026-11-02 10:00+07')",
				"insert into nghedan.handover (code, version, unit_code, cause, effective_on, state, ordered_by, ordered_at, objection, objection_reply, proof, waits_since)"
						+ " values ('BG-ZQ-1', 0, 'TG-BHD', 'LEAVE', '2026-11-02', 'ORDERED', 'canbo013', timestamptz '2026-11-02 10:00+07', :quote, :quote, :quote, now())",
				"insert into nghedan.meeting_change (meeting_code, kind, reason, changed_at) values (:meeting, 'POSTPONED', :quote, now())",
				"update nghedan.meeting set moved_from = scheduled_at, moved_because = :quote where code = :meeting",
				"insert into nghedan.meeting_participant (meeting_code, position, title, required, note) values (:meeting, 99, 'Khách mời', false, :quote)"))
			assertThat(jdbc.sql(row).param("quote", quote).param("code", petition.key()).param("stays", stays.key())
				.param("meeting", meeting.key()).update()).as(row).isPositive();
	}

	private List<String> state(TestCase... petitions) {
		return jdbc.sql("""
				select to_jsonb(p)::text from nghedan.petition p where code in (:codes)
				union all select to_jsonb(s)::text from nghedan.number_series s
				union all select count(*)::text from nghedan.denunciation_stub
				union all select count(*)::text from public.act_ru_task
				union all select count(*)::text from public.act_hi_procinst""")
			.param("codes", Arrays.stream(petitions).map(TestCase::key).toList()).query(String.class).list();
	}
}
