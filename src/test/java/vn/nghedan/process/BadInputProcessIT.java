package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;

/** What careless and malicious clients send, and what two people do at the same time. */
class BadInputProcessIT extends ProcessTest {

	@Autowired
	CaseDesk desk;

	@Test
	void aMissingAnswerLeavesTheStepOpenAndSaysWhatIsMissing() {
		TestCase petition = toVerify();
		assertThatThrownBy(() -> petition.does("userTask_verify")).extracting("code").isEqualTo("process.missing-answer");
		assertThat(petition.status()).isEqualTo(PetitionStatus.UNDER_VERIFICATION);
		assertThat(petition.steps()).containsExactly("userTask_verify");
	}

	@Test
	void whatIsMissingIsNamedInTheCallersLanguage() {
		TestCase petition = toVerify();
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			assertThatThrownBy(() -> petition.does("userTask_verify")).hasMessageContaining("Finding")
					.hasMessageNotContaining("Kết quả");
		} finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	void anInventedCodeIsRefused() {
		TestCase petition = toVerify();
		assertThatThrownBy(() -> petition.does("userTask_verify", "finding", "WHATEVER")).extracting("code")
				.isEqualTo("process.unknown-answer");
		assertThat(petition.steps()).containsExactly("userTask_verify");
	}

	@Test
	void forgedGatewayVariablesAreRefused() {
		TestCase petition = cases.captured().registers().verifies().classifies("RESOLVE", "TG-BHD", "SIMPLE");
		for (String forged : List.of("classificationStep", "assessmentOutcome", "assessmentStart"))
			refusesForged(() -> petition.does("userTask_confirmClassification", "confirmed", "no", "reason", "Chưa đúng", forged, "ACCEPTED"));
		assertThat(petition.steps()).containsExactly("userTask_confirmClassification");
		petition.does("userTask_confirmClassification", "confirmed", "no", "reason", "Chưa đúng");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		assertThat(petition.steps()).containsExactly("userTask_classify");
	}

	@Test
	void forgedInputsOfDecisionsAreRefused() {
		TestCase honest = toVerify().does("userTask_verify", "finding", "CONFIRMED");
		TestCase petition = toVerify();
		for (String forged : List.of("urgent", "subjectField", "subjectObject", "petitionKind"))
			refusesForged(() -> petition.does("userTask_verify", "finding", "CONFIRMED", forged, "COMPLAINT"));
		assertThat(petition.steps()).containsExactly("userTask_verify");
		assertThat(petition.does("userTask_verify", "finding", "CONFIRMED").petition().proposal()).isEqualTo(honest.petition().proposal());
	}

	@Test
	void nothingThatWasTypedOrForgedStaysInTheProcess() {
		TestCase petition = toVerify().does("userTask_verify", "finding", "CONFIRMED", "satisfaction", "SATISFIED", "evil",
				"value", "reason", "một lý do");
		List<String> names = engine.getRuntimeService().createVariableInstanceQuery()
				.processInstanceIdIn(petition.instance("petition").getId(), petition.instance("assessment").getId()).list()
				.stream().map(variable -> variable.getName()).toList();
		assertThat(names).doesNotContain("finding", "satisfaction", "evil", "reason");
		assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery()
				.processInstanceId(petition.instance("assessment").getId()).list())
				.allMatch(variable -> ProcessVariables.isHistoric(variable.getName()));
	}

	@Test
	void aWholeJourneyLeavesNothingTypedInTheHistory() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG/QLDT", "NORMAL").does("userTask_acceptTransfer", "confirmed",
				"yes").isAnswered().judges("SATISFIED");
		HistoryService history = engine.getHistoryService();
		List<HistoricVariableInstance> kept = history.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(petition.key()).list().stream().flatMap(instance -> history
						.createHistoricVariableInstanceQuery().processInstanceId(instance.getId()).list().stream()).toList();
		assertThat(kept).isNotEmpty().allMatch(variable -> ProcessVariables.isHistoric(variable.getName()))
				.noneMatch(variable -> String.valueOf(variable.getValue()).contains(" "));
		assertThat(history.createHistoricDetailQuery().formFields().count()).isZero();
	}

	@Test
	void aStepIsCompletedOnce() {
		TestCase petition = toVerify();
		petition.does("userTask_verify", "finding", "CONFIRMED");
		assertThatThrownBy(() -> petition.doesAs("canbo001", "userTask_verify", "finding", "CONFIRMED")).extracting("code")
				.isEqualTo("web.no-such-step");
	}

	@Test
	void ofTwoPeopleWhoCompleteAtTheSameTimeOneSucceeds() throws Exception {
		TestCase petition = toVerify();
		String verifier = petition.worker("userTask_verify");
		Callable<Throwable> attempt = () -> catchThrowable(
				() -> petition.doesAs(verifier, "userTask_verify", "finding", "CONFIRMED"));
		ExecutorService two = Executors.newFixedThreadPool(2);
		List<Throwable> failures = two.invokeAll(List.of(attempt, attempt)).stream().map(future -> {
			try {
				return future.get();
			} catch (Exception e) {
				return e;
			}
		}).filter(Objects::nonNull).toList();
		two.shutdown();
		assertThat(failures).hasSize(1);
		assertThat(petition.steps()).containsExactly("userTask_classify");
	}

	@Test
	void someoneOfAnotherUnitIsRefused() {
		TestCase petition = toVerify();
		String stranger = cases.holderOf("TG-CLA.verifier");
		assertThatThrownBy(() -> petition.doesAs(stranger, "userTask_verify", "finding", "CONFIRMED")).extracting("code")
				.isEqualTo("web.not-your-step");
		assertThatThrownBy(() -> throughTasklist(stranger, List.of("TG-CLA.verifier"), petition))
				.isInstanceOf(AuthorizationException.class);
		assertThat(petition.steps()).containsExactly("userTask_verify");
	}

	@Test
	void evenTheRightsOfAnAdministratorDoNotMakeHimAVerifier() {
		TestCase petition = toVerify();
		Throwable refused = catchThrowable(() -> throughTasklist("canbo003", List.of("camunda-admin"), petition));
		assertThat(Stream.iterate(refused, Objects::nonNull, Throwable::getCause).map(Throwable::getClass)
				.map(Class::getSimpleName)).containsAnyOf("Refusal", "AuthorizationException");
		assertThat(petition.steps()).containsExactly("userTask_verify");
	}

	@Test
	void aTaskOfAWithdrawnPetitionIsGone() {
		TestCase petition = toVerify();
		String verifier = petition.worker("userTask_verify");
		desk.withdraw(petition.key(), "Người dân rút", new Actor("canbo001"));
		assertThatThrownBy(() -> petition.doesAs(verifier, "userTask_verify", "finding", "CONFIRMED")).extracting("code")
				.isEqualTo("web.no-such-step");
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
	}

	@Test
	void theOneWhoDraftedDoesNotApprove() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").drafts("RESOLVED");
		String drafter = petition.petition().journal().stream().filter(entry -> "DRAFT".equals(entry.action().name()))
				.findFirst().orElseThrow().actor();
		assertThatThrownBy(() -> petition.doesAs(drafter, "userTask_approveResponse", "confirmed", "yes"))
				.extracting("code").isIn("web.not-your-step", "response.own-draft");
	}

	private TestCase toVerify() {
		return cases.captured().registers().writes(TextKind.VERIFICATION_REPORT);
	}

	private void throughTasklist(String username, List<String> groups, TestCase petition) {
		engine.getIdentityService().setAuthentication(username, groups);
		try {
			engine.getTaskService().complete(petition.task("userTask_verify").id(), Map.of("finding", "CONFIRMED"));
		} finally {
			engine.getIdentityService().clearAuthentication();
		}
	}

	private static void refusesForged(ThrowingCallable attempt) {
		assertThatThrownBy(attempt).rootCause().extracting("code").isEqualTo("process.unknown-answer");
	}
}
