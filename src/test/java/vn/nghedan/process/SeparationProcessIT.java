package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationChanged;
import vn.nghedan.organization.Staffing;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.VietnamTime;

/** Nobody judges his own work or a petition about himself, not in somebody else's place either; a step offered by mistake is refused. */
class SeparationProcessIT extends ProcessTest {

	private static final String HANDLER = "canbo032";
	private static final String CHAIR = "canbo028";
	private static final String OTHER_HANDLER = "canbo034";
	private static final String DELEGATION_HEAD = "canbo006";
	private static final Actor CLASSIFIER = new Actor("canbo031");

	@Autowired
	AssessmentDesk assessment;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	CaptureDesk captures;
	@Autowired
	CaseTexts texts;
	@Autowired
	Staffing staffing;
	@Autowired
	Organization organization;
	@Autowired
	TaskService tasks;
	@Autowired
	JdbcTemplate database;
	@Autowired
	ApplicationEventPublisher events;

	@AfterEach
	void everybodyIsBack() {
		engine.getIdentityService().clearAuthentication();
		database.update("delete from nghedan.substitution where reason = 'separation'");
		for (String each : List.of(HANDLER, CHAIR, OTHER_HANDLER))
			events.publishEvent(new OrganizationChanged(Set.of(each)));
	}

	@Test
	void whoStandsInForTheAccusedDoesNotWorkOnIt() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		assessment.about(petition.key(), HANDLER, CLASSIFIER);
		assertThat(petition.task("userTask_acceptTransfer").groups()).containsExactly("TG-BHD/KTHT.handler");
		standsIn(OTHER_HANDLER, HANDLER);

		refused("process.not-impartial", () -> petition.doesAs(OTHER_HANDLER, "userTask_acceptTransfer", "confirmed", "yes"));
		refused("process.not-impartial", () -> tasks.setAssignee(petition.task("userTask_acceptTransfer").id(), OTHER_HANDLER));
		refused("process.not-impartial", () -> completesByRest(OTHER_HANDLER, petition, "userTask_acceptTransfer", "TG-BHD/KTHT.handler"));
	}

	@Test
	void hisOwnChairRemainsHisChairWhileHeDoesHisWork() {
		TestCase petition = cases.captured().registers().verifies().classifies("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		assessment.about(petition.key(), HANDLER, CLASSIFIER);
		standsIn(CHAIR, HANDLER);
		petition.doesAs(CHAIR, "userTask_confirmClassification", "confirmed", "yes");
		assertThat(petition.status()).isEqualTo(PetitionStatus.TRANSFER_PENDING);
	}

	@Test
	void whoeverHeHeadsForTheseDaysIsHisSubordinate() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		assessment.about(petition.key(), HANDLER, CLASSIFIER);
		standsIn(HANDLER, CHAIR);
		refused("process.not-impartial", () -> petition.doesAs(OTHER_HANDLER, "userTask_acceptTransfer", "confirmed", "yes"));
	}

	@Test
	void theAccusedDoesNothingInSomebodyElsesPlaceEither() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		standsIn(HANDLER, OTHER_HANDLER);
		assessment.about(petition.key(), HANDLER, CLASSIFIER);
		assertThat(petition.task("userTask_acceptTransfer").groups()).doesNotContain("TG-BHD/KTHT.handler");
		offered(petition, "userTask_acceptTransfer", "TG-BHD/KTHT.handler");
		refused("process.not-impartial", () -> petition.doesAs(HANDLER, "userTask_acceptTransfer", "confirmed", "yes"));
	}

	@Test
	void theDrafterDoesNotApproveInTheChairsPlace() {
		TestCase petition = drafted();
		assertThat(petition.task("userTask_approveResponse").groups()).containsExactly("TG-BHD.chair");
		standsIn(HANDLER, CHAIR);

		refused("response.own-draft", () -> petition.doesAs(HANDLER, "userTask_approveResponse", "confirmed", "yes"));
		refused("response.own-draft", () -> tasks.setAssignee(petition.task("userTask_approveResponse").id(), HANDLER));
		refused("response.own-draft", () -> completesByRest(HANDLER, petition, "userTask_approveResponse", "TG-BHD.chair"));
		assertThat(petition.status()).isEqualTo(PetitionStatus.RESPONSE_DRAFTED);
	}

	@Test
	void whileTheDrafterStandsInForTheChairTheNextHeadApproves() {
		standsIn(HANDLER, CHAIR);
		TestCase petition = drafted();
		assertThat(petition.task("userTask_approveResponse").groups()).containsExactly("TG.chair");
		petition.does("userTask_approveResponse", "confirmed", "yes");
		assertThat(petition.status()).isEqualTo(PetitionStatus.RESPONSE_APPROVED);
	}

	@Test
	void whoWroteTheWordsDoesNotApproveThem() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED");
		texts.write(petition.key(), TextKind.RESPONSE, "Phường đã nạo vét xong.", new Actor(CHAIR));
		petition.does("userTask_draftResponse", "outcome", "RESOLVED");

		assertThat(petition.task("userTask_approveResponse").groups()).containsExactly("TG.chair");
		offered(petition, "userTask_approveResponse", "TG-BHD.chair");
		refused("response.own-draft", () -> petition.doesAs(CHAIR, "userTask_approveResponse", "confirmed", "yes"));
	}

	@Test
	void nobodyApprovesOnlyInThePlaceOfTheDrafter() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").writes(TextKind.RESPONSE);
		standsIn(CHAIR, HANDLER);
		petition.doesAs(CHAIR, "userTask_draftResponse", "outcome", "RESOLVED");
		standsIn(OTHER_HANDLER, CHAIR);
		offered(petition, "userTask_approveResponse", "TG-BHD.chair");
		refused("response.own-draft", () -> petition.doesAs(OTHER_HANDLER, "userTask_approveResponse", "confirmed", "yes"));
	}

	@Test
	void whoDoesTheWorkInTheHandlersPlaceDoesNotGrantMoreTimeForIt() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		tasks.setAssignee(petition.task("userTask_resolve").id(), HANDLER);
		standsIn(CHAIR, HANDLER);
		resolution.requestExtension(petition.key(), 2, "Chờ vật tư", new Actor(HANDLER));

		assertThat(petition.task("userTask_decideExtension").groups()).containsExactly("TG.chair");
		offered(petition, "userTask_decideExtension", "TG-BHD.chair");
		refused("petition.own-extension", () -> petition.doesAs(CHAIR, "userTask_decideExtension", "confirmed", "yes"));
		refused("petition.own-extension", () -> completesByRest(CHAIR, petition, "userTask_decideExtension", "TG-BHD.chair"));
	}

	@Test
	void whoAskedForTimeDoesNotGrantItInTheChairsPlace() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		resolution.requestExtension(petition.key(), 2, "Chờ vật tư", new Actor(HANDLER));
		standsIn(HANDLER, CHAIR);
		refused("petition.own-extension", () -> petition.doesAs(HANDLER, "userTask_decideExtension", "confirmed", "yes"));
	}

	@Test
	void whoAnsweredOnTheSpotDoesNotConfirmHisAnswer() {
		TestCase petition = answered(DELEGATION_HEAD, "Phó Chủ tịch");
		assertThat(petition.task("userTask_confirmOnTheSpotAnswer").groups()).containsExactly("TG-BHD.chair");
		offered(petition, "userTask_confirmOnTheSpotAnswer", "TG-BHD.delegation-head");
		refused("petition.own-answer", () -> petition.doesAs(DELEGATION_HEAD, "userTask_confirmOnTheSpotAnswer", "confirmed", "yes"));
		petition.doesAs(CHAIR, "userTask_confirmOnTheSpotAnswer", "confirmed", "yes");
		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void whoIsNamedAsHavingAnsweredDoesNotConfirmItEither() {
		TestCase petition = answered(cases.holderOf("TG-BHD.liaison-official"), organization.official(DELEGATION_HEAD).fullName());
		offered(petition, "userTask_confirmOnTheSpotAnswer", "TG-BHD.delegation-head");
		refused("petition.own-answer", () -> petition.doesAs(DELEGATION_HEAD, "userTask_confirmOnTheSpotAnswer", "confirmed", "yes"));
	}

	private TestCase drafted() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").writes(TextKind.RESPONSE);
		return petition.doesAs(HANDLER, "userTask_draftResponse", "outcome", "RESOLVED");
	}

	private TestCase answered(String capturedBy, String by) {
		String group = organization.groupsOf("TG-BHD", VietnamTime.dateOf(clock.instant())).get(0).code();
		return cases.of(captures.capture(new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, group, null,
				"Cây xanh trước nhà văn hóa che khuất đèn đường.", clock.instant().minusSeconds(600), null,
				new PetitionerData("Lê Thị Mẫu", "0900 000 099", "kiệt 85", false),
				new OnTheSpotAnswer("Tuần này sẽ cắt tỉa.", "Kế hoạch của phường", by), false), new Actor(capturedBy)).code());
	}

	/** As if the model had offered it to them by mistake. */
	private void offered(TestCase petition, String step, String group) {
		tasks.addCandidateGroup(petition.task(step).id(), group);
	}

	/** Past our own interface, with the rights that the engine gives a member of the group. */
	private void completesByRest(String username, TestCase petition, String step, String group) {
		String task = petition.task(step).id();
		engine.getIdentityService().setAuthentication(username, List.of(group, "caseworkers"));
		try {
			tasks.complete(task, Map.of("confirmed", "yes"));
		}
		finally {
			engine.getIdentityService().clearAuthentication();
		}
	}

	private static void refused(String code, ThrowingCallable attempt) {
		assertThatThrownBy(attempt).rootCause().extracting("code").isEqualTo(code);
	}

	private void standsIn(String substitute, String absent) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		staffing.substitute(absent, substitute, today, today, "separation");
	}
}
