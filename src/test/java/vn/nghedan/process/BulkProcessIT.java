package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.quarantine.Quarantine;
import vn.nghedan.web.Caller;

/** The ways through {@code bulk-action}: every step by itself and with exactly the rights of whoever asked, to the end. */
class BulkProcessIT extends ProcessTest {

	private static final String BATCH = "serviceTask_runBulkBatch";
	private static final String RESOLVE = "userTask_resolve";
	private static final String DRAFT = "userTask_draftResponse";
	private static final String EXTEND = "{\"kind\": \"EXTEND\", \"days\": 5, \"reason\": \"Chờ vật tư về\"}";

	@LocalServerPort
	int port;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	BulkLifecycle lifecycle;
	@Autowired
	Quarantine quarantine;

	@Test
	void whatCannotBeDoneIsNotedWithItsReasonAndHindersNothing() throws Exception {
		List<TestCase> petitions = inWork(4);
		petitions.get(1).resolves("RESOLVED");
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		JsonNode before = begin(handler, EXTEND, List.of(task(petitions.get(0), RESOLVE), task(petitions.get(2), RESOLVE),
				task(petitions.get(3), RESOLVE), task(petitions.get(1), DRAFT)));
		assertThat(before.path("state").asText()).isEqualTo("RUNNING");
		assertThat(petitions.get(0).steps()).as("nothing is done before the job runs").containsExactly(RESOLVE);

		TestCase act = act(before);
		assertThat(act.jobs(BATCH)).singleElement().satisfies(job -> assertThat(job.getPriority()).isEqualTo(30));
		assertThat(finish(act)).as("batches of three").isEqualTo(2);
		assertThat(act.path("bulk-action")).contains("endEvent_done");

		JsonNode after = of(handler, before);
		assertThat(after.path("state").asText()).isEqualTo("DONE");
		assertThat(after.path("done").asInt()).isEqualTo(3);
		assertThat(after.path("failures")).singleElement().satisfies(failure -> {
			assertThat(failure.path("code").asText()).isEqualTo(petitions.get(1).key());
			assertThat(failure.path("refusal").asText()).contains("không thuộc nhiệm vụ");
		});
		for (int done : List.of(0, 2, 3)) {
			assertThat(petitions.get(done).steps()).contains("userTask_decideExtension", RESOLVE);
			assertThat(asked(petitions.get(done))).containsExactly(cases.holderOf("TG-BHD.handler"));
		}
		assertThat(asked(petitions.get(1))).isEmpty();
		assertThat(audited(petitions.get(0), before)).isEqualTo(1);
		assertThat(audited(petitions.get(1), before)).isZero();
	}

	@Test
	void whatHasFailedIsTriedAgainAndNothingIsDoneTwice() throws Exception {
		List<TestCase> petitions = inWork(2);
		petitions.get(1).resolves("RESOLVED");
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		String task = task(petitions.get(1), DRAFT);
		JsonNode act = begin(handler, EXTEND, List.of(task(petitions.get(0), RESOLVE), task));
		finish(act(act));
		assertThat(of(handler, act).path("resumable").asBoolean()).isTrue();

		HttpResponse<String> resumed = handler.post("/api/bulk/" + act.path("id").asText() + "/resume", "{}");
		assertThat(resumed.statusCode()).as(resumed.body()).isEqualTo(200);
		finish(act(act));
		assertThat(asked(petitions.get(0))).hasSize(1);
		assertThat(of(handler, act).path("failures")).hasSize(1);
		assertThat(words(act)).as("kept as long as something may be tried again").isEqualTo("Chờ vật tư về");
	}

	@Test
	void wordsAreForgottenWhenNothingIsLeft() throws Exception {
		List<TestCase> petitions = inWork(1);
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		JsonNode act = begin(handler, EXTEND, List.of(task(petitions.get(0), RESOLVE)));
		finish(act(act));
		assertThat(words(act)).isNull();
		assertThat(of(handler, act).path("resumable").asBoolean()).isFalse();
	}

	@Test
	void whatWasWrittenForManyGoesWithTheFirstOfThemThatIsQuarantined() throws Exception {
		List<TestCase> petitions = inWork(2);
		petitions.get(1).resolves("RESOLVED");
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		JsonNode act = begin(handler, EXTEND, List.of(task(petitions.get(0), RESOLVE), task(petitions.get(1), DRAFT)));
		finish(act(act));
		assertThat(of(handler, act).path("resumable").asBoolean()).isTrue();

		quarantine.carryOut(petitions.get(0).key(), petitions.get(0).key(), new Actor(cases.holderOf("TG-BHD.chair")));
		assertThat(words(act)).isNull();
		JsonNode left = of(handler, act);
		assertThat(left.path("total").asInt()).as("its line has gone too").isEqualTo(1);
		assertThat(left.path("resumable").asBoolean()).isFalse();
		assertThat(handler.post("/api/bulk/" + act.path("id").asText() + "/resume", "{}").statusCode()).isEqualTo(409);
	}

	@Test
	void whatIsStillToBeDoneStopsWhenItsWordsAreGone() throws Exception {
		List<TestCase> petitions = inWork(4);
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		JsonNode asked = begin(handler, EXTEND, petitions.stream().map(petition -> task(petition, RESOLVE)).toList());
		TestCase act = act(asked).fires(BATCH);
		quarantine.carryOut(petitions.get(0).key(), petitions.get(0).key(), new Actor(cases.holderOf("TG-BHD.chair")));
		assertThat(words(asked)).isNull();

		finish(act);
		JsonNode left = of(handler, asked);
		assertThat(left.path("state").asText()).isEqualTo("STOPPED");
		assertThat(left.path("failed").asInt()).isZero();
		assertThat(left.path("done").asInt()).as("of three that are left").isEqualTo(2);
		assertThat(left.path("resumable").asBoolean()).isFalse();
		assertThat(petitions.get(3).steps()).containsExactly(RESOLVE);
	}

	@Test
	void nobodyGetsARightByIt() throws Exception {
		List<TestCase> petitions = inWork(2);
		Caller intake = Caller.signedOn(port, cases.holderOf("TG-BHD.intake-officer"));
		String tasks = ids(petitions.stream().map(petition -> task(petition, RESOLVE)).toList());
		assertThat(intake.post("/api/bulk", "{\"order\": " + EXTEND + ", \"tasks\": " + tasks + "}").statusCode())
				.as("steps that do not concern him").isEqualTo(404);

		// Of what he sees he may not do either what is not his
		Caller chair = Caller.signedOn(port, cases.holderOf("TG-BHD.chair"));
		JsonNode act = begin(chair, EXTEND, petitions.stream().map(petition -> task(petition, RESOLVE)).toList());
		finish(act(act));
		assertThat(of(chair, act).path("failed").asInt()).isEqualTo(2);
		assertThat(petitions).allSatisfy(petition -> assertThat(petition.steps()).containsExactly(RESOLVE));
	}

	@Test
	void aBatchThatANodeDidNotFinishGoesOnWhereItStood() throws Exception {
		List<TestCase> petitions = inWork(4);
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		JsonNode asked = begin(handler, EXTEND, petitions.stream().map(petition -> task(petition, RESOLVE)).toList());
		TestCase act = act(asked);
		transaction.executeWithoutResult(killed -> {
			act.fires(BATCH);
			killed.setRollbackOnly();
		});
		assertThat(of(handler, asked).path("done").asInt()).as("each case was committed by itself").isEqualTo(3);
		assertThat(of(handler, asked).path("state").asText()).isEqualTo("RUNNING");
		finish(act);
		assertThat(of(handler, asked).path("done").asInt()).isEqualTo(4);
		assertThat(petitions).allSatisfy(petition -> assertThat(asked(petition)).hasSize(1));
	}

	@Test
	void oneThatWasStoppedGoesOnWhenItIsAskedForAndALostProcessIsFoundAtTheStart() throws Exception {
		List<TestCase> petitions = inWork(4);
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		JsonNode asked = begin(handler, EXTEND, petitions.stream().map(petition -> task(petition, RESOLVE)).toList());
		TestCase act = act(asked).fires(BATCH);
		handler.post("/api/bulk/" + asked.path("id").asText() + "/stop", "{}");
		finish(act);
		assertThat(of(handler, asked).path("state").asText()).isEqualTo("STOPPED");
		assertThat(of(handler, asked).path("done").asInt()).isEqualTo(3);

		handler.post("/api/bulk/" + asked.path("id").asText() + "/resume", "{}");
		engine.getRuntimeService().deleteProcessInstance(act.instance("bulk-action").getId(), "lost");
		lifecycle.takeUp();
		lifecycle.takeUp();
		assertThat(act.jobs(BATCH)).hasSize(1);
		finish(act);
		assertThat(of(handler, asked).path("done").asInt()).isEqualTo(4);
	}

	@Test
	void stepsAreGivenToAColleagueAndTheirHoldersReminded() throws Exception {
		List<TestCase> petitions = Stream.generate(() -> cases.captured().registers()).limit(2).toList();
		String verifier = cases.holderOf("TG-BHD.verifier");
		Caller chair = Caller.signedOn(port, cases.holderOf("TG-BHD.chair"));
		List<String> tasks = petitions.stream().map(petition -> task(petition, "userTask_verify")).toList();
		JsonNode given = begin(chair, "{\"kind\": \"ASSIGN\", \"official\": \"" + verifier + "\"}", tasks);
		finish(act(given));
		assertThat(of(chair, given).path("done").asInt()).isEqualTo(2);
		assertThat(petitions).allSatisfy(petition -> {
			assertThat(petition.task("userTask_verify").assignee()).isEqualTo(verifier);
			assertThat(petition.petition().journal()).anySatisfy(line -> {
				assertThat(line.action()).isEqualTo(CaseAction.ASSIGN);
				assertThat(line.actor()).isEqualTo(cases.holderOf("TG-BHD.chair"));
			});
		});
		JsonNode wrong = begin(chair, "{\"kind\": \"ASSIGN\", \"official\": \"" + cases.holderOf("TG-BHT.verifier") + "\"}", tasks);
		finish(act(wrong));
		assertThat(of(chair, wrong).path("failed").asInt()).as("who is not of the group").isEqualTo(2);

		JsonNode reminded = begin(chair, "{\"kind\": \"REMIND\", \"reason\": \"Mưa bão sắp về\"}", tasks);
		finish(act(reminded));
		assertThat(of(chair, reminded).path("done").asInt()).isEqualTo(2);
		JsonNode mine = json.readTree(Caller.signedOn(port, verifier).get("/api/reminders").body()).path("items");
		assertThat(mine.findValuesAsText("code")).containsAll(petitions.stream().map(TestCase::key).toList());
		assertThat(mine.get(0).path("note").asText()).isEqualTo("Mưa bão sắp về");
	}

	@Test
	void moreTimeThatManyAskedForIsGrantedAtOnceByWhoeverDecidesIt() throws Exception {
		List<TestCase> petitions = inWork(3);
		Caller handler = Caller.signedOn(port, cases.holderOf("TG-BHD.handler"));
		finish(act(begin(handler, EXTEND, petitions.subList(0, 2).stream().map(petition -> task(petition, RESOLVE)).toList())));
		List<Instant> before = petitions.stream().map(petition -> petition.task(RESOLVE).due()).toList();
		Caller chair = Caller.signedOn(port, cases.holderOf("TG-BHD.chair"));

		JsonNode granted = begin(chair, "{\"kind\": \"GRANT\"}", List.of(task(petitions.get(0), "userTask_decideExtension"),
				task(petitions.get(1), "userTask_decideExtension"), task(petitions.get(2), RESOLVE)));
		finish(act(granted));

		JsonNode after = of(chair, granted);
		assertThat(after.path("done").asInt()).as(after.toString()).isEqualTo(2);
		assertThat(after.path("failures")).singleElement()
				.satisfies(failure -> assertThat(failure.path("refusal").asText()).contains("không phải là quyết định gia hạn"));
		for (int i : List.of(0, 1)) {
			assertThat(petitions.get(i).steps()).doesNotContain("userTask_decideExtension");
			assertThat(petitions.get(i).task(RESOLVE).due()).isAfter(before.get(i));
			assertThat(petitions.get(i).petition().journal()).anySatisfy(line -> {
				assertThat(line.action()).isEqualTo(CaseAction.GRANT_EXTENSION);
				assertThat(line.actor()).isEqualTo(cases.holderOf("TG-BHD.chair"));
			});
		}
		assertThat(petitions.get(2).task(RESOLVE).due()).isEqualTo(before.get(2));
	}

	@Test
	void anAnswerIsDraftedForEachFromOneTemplateWithWhatIsItsOwn() throws Exception {
		List<TestCase> petitions = inWork(2).stream().map(petition -> petition.resolves("RESOLVED")).toList();
		String handler = petitions.get(0).worker(DRAFT);
		Caller caller = Caller.signedOn(port, handler);
		JsonNode act = begin(caller, "{\"kind\": \"ANSWER\", \"outcome\": \"RESOLVED\", \"words\": \"Việc {mã} tại {nơi} nhận ngày {ngày nhận} đã làm xong.\"}",
				petitions.stream().map(petition -> task(petition, DRAFT)).toList());
		finish(act(act));
		assertThat(of(caller, act).path("done").asInt()).as(of(caller, act).toString()).isEqualTo(2);
		assertThat(petitions).allSatisfy(petition -> {
			assertThat(petition.status()).isEqualTo(PetitionStatus.RESPONSE_DRAFTED);
			assertThat(petition.steps()).containsExactly("userTask_approveResponse");
			String answer = jdbc.sql("select text from nghedan.petition_text where petition_code = :code and kind = 'RESPONSE'")
					.param("code", petition.key()).query(String.class).single();
			assertThat(answer).startsWith("Việc " + petition.key() + " tại ").contains("Bình Hòa Đông").endsWith("nhận ngày 02/11/2026 đã làm xong.");
		});
	}

	private List<TestCase> inWork(int many) {
		return Stream.generate(() -> cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL")).limit(many).toList();
	}

	private static String task(TestCase petition, String step) {
		return petition.task(step).id();
	}

	private JsonNode begin(Caller caller, String order, List<String> tasks) throws Exception {
		HttpResponse<String> answer = caller.post("/api/bulk", "{\"order\": " + order + ", \"tasks\": " + ids(tasks) + "}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
		return json.readTree(answer.body());
	}

	private static String ids(List<String> tasks) {
		return tasks.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
	}

	private JsonNode of(Caller caller, JsonNode act) throws Exception {
		return json.readTree(caller.get("/api/bulk/" + act.path("id").asText()).body());
	}

	private TestCase act(JsonNode act) {
		return cases.of(BulkKey.of(act.path("id").asLong()));
	}

	/** @return how many batches were left */
	private static int finish(TestCase act) {
		int batches = 0;
		for (; act.runs("bulk-action"); batches++)
			act.fires(BATCH);
		return batches;
	}

	private static List<String> asked(TestCase petition) {
		return petition.petition().journal().stream().filter(line -> line.action() == CaseAction.REQUEST_EXTENSION)
				.map(line -> line.actor()).toList();
	}

	private int audited(TestCase petition, JsonNode act) {
		return jdbc.sql("select count(*) from nghedan.audit_entry where subject = :code and facts::jsonb ->> 'bulk' = :id")
				.param("code", petition.key()).param("id", act.path("id").asText()).query(Integer.class).single();
	}

	private String words(JsonNode act) {
		return jdbc.sql("select reason from nghedan.bulk_action where id = :id").param("id", act.path("id").asLong())
				.query((row, n) -> row.getString(1)).list().get(0);
	}
}
