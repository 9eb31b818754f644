package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;

/** Deploying is running code: who may not, and what even a designer cannot bring in. */
@ApplicationTest
class EngineDeploymentAttackIT {

	private static final String NAME = "of an attacker";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	RepositoryService repository;

	long deployments;

	@BeforeEach
	void count() {
		cases.mondayMorning();
		deployments = repository.createDeploymentQuery().count();
	}

	@AfterEach
	void nothingStays() {
		repository.createDeploymentQuery().deploymentName(NAME).list().forEach(each -> repository.deleteDeployment(each.getId(), true));
	}

	@ParameterizedTest
	@CsvSource({ "TG-BHD.intake-officer", "TG-BHD.chair", "HM.manager", "HM.operator", "HM.administrator" })
	void onlyADesignerDeploys(String attacker) throws IOException {
		Map<String, byte[]> harmless = Map.of("handling.dmn", Files.readAllBytes(Path.of("bpmn/handling.dmn")));
		for (EngineDoor door : List.of(EngineDoor.rest(port, cases.holderOf(attacker)), EngineDoor.webapp(port, cases.holderOf(attacker))))
			assertThat(door.deploys(NAME, harmless).statusCode()).isEqualTo(403);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
	}

	@Test
	void nobodyTakesADeploymentAway() {
		String id = repository.createDeploymentQuery().deploymentName("nghe-dan").list().get(0).getId();
		for (String each : List.of("HM.process-designer", "HM.administrator", "HM.operator"))
			for (EngineDoor door : List.of(EngineDoor.rest(port, cases.holderOf(each)), EngineDoor.webapp(port, cases.holderOf(each))))
				assertThat(door.send("DELETE", "/deployment/" + id + "?cascade=true", "").statusCode()).as(each).isEqualTo(403);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
	}

	@Test
	void aDesignerDeploysWhatKeepsTheRules() throws IOException {
		Map<String, byte[]> relay = Map.of("relay.bpmn", Files.readAllBytes(Path.of("bpmn/relay.bpmn")), "tell-petitioner.form",
				Files.readAllBytes(Path.of("forms/tell-petitioner.form")));
		for (EngineDoor door : List.of(EngineDoor.rest(port, designer()), EngineDoor.webapp(port, designer()))) {
			HttpResponse<String> answer = door.deploys(NAME, relay);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			nothingStays();
		}
	}

	/** File, what is changed in ours, and what the answer has to name. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"relay.bpmn | camunda:delegateExpression=\"#{recordRelayDelegate}\" | camunda:type=\"shell\" | relay.bpmn, element serviceTask_recordRelay",
			"relay.bpmn | camunda:delegateExpression=\"#{recordRelayDelegate}\" | camunda:class=\"java.lang.ProcessBuilder\" | relay.bpmn, element serviceTask_recordRelay",
			"relay.bpmn | camunda:delegateExpression=\"#{recordRelayDelegate}\" | camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\" | relay.bpmn: serviceTask_recordRelay",
			"relay.bpmn | camunda:delegateExpression=\"#{recordRelayDelegate}\" | camunda:delegateExpression=\"${dataSource}\" | relay.bpmn: serviceTask_recordRelay",
			"relay.bpmn | name=\"Lưu việc báo kết quả\" | name=\"${''.getClass()}\" | relay.bpmn: serviceTask_recordRelay",
			"relay.bpmn | ${officeholders.relayGroup(execution)} | ${officeholders.getClass()} | relay.bpmn: userTask_tellPetitioner",
			"relay.bpmn | ${officeholders.relayGroup(execution)} | TG-BHD.intake-officer | relay.bpmn: userTask_tellPetitioner",
			"relay.bpmn | camunda:formRef=\"tell-petitioner\" | camunda:formRef=\"nowhere\" | relay.bpmn: userTask_tellPetitioner",
			"relay.bpmn | P3650D | P1D | relay.bpmn: relay",
			"handling.dmn | <text>petitionKind</text> | <text>${''.getClass()}</text> | handling.dmn: expression_petitionKind",
			"handling.dmn | hitPolicy=\"FIRST\" | hitPolicy=\"COLLECT\" | handling.dmn: table_handling" })
	void aDesignersModelIsCheckedBeforeItIsStoredAndTheAnswerNamesFileAndElement(String file, String before, String after, String named)
			throws IOException {
		String model = Files.readString(Path.of("bpmn", file));
		assertThat(model).contains(before);
		HttpResponse<String> answer = EngineDoor.rest(port, designer()).deploys(NAME, Map.of(file, EngineDoor.text(model.replace(before, after)),
				"tell-petitioner.form", Files.readAllBytes(Path.of("forms/tell-petitioner.form"))));
		refused(answer, named);
	}

	@Test
	void aModelWithoutItsFormIsToldSo() throws IOException {
		refused(EngineDoor.rest(port, designer()).deploys(NAME, Map.of("relay.bpmn", Files.readAllBytes(Path.of("bpmn/relay.bpmn")))),
				"userTask_tellPetitioner: there is no forms/tell-petitioner.form");
	}

	static Stream<Map.Entry<String, byte[]>> attacks() throws IOException {
		String doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
		String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">" + Stream.iterate(1, i -> i + 1).limit(9)
			.map(i -> "<!ENTITY " + (char) ('a' + i) + " \"" + ("&" + (char) ('a' + i - 1) + ";").repeat(10) + "\">").reduce("", String::concat) + "]>";
		String bpmn = Files.readString(Path.of("bpmn/relay.bpmn")).replaceFirst("<\\?xml[^>]*>", "");
		String dmn = Files.readString(Path.of("bpmn/handling.dmn")).replaceFirst("<\\?xml[^>]*>", "");
		return Stream.of(Map.entry("relay.bpmn", doctype + bpmn.replaceFirst("name=\"[^\"]*\"", "name=\"&e;\"")),
				Map.entry("handling.dmn", doctype + dmn.replaceFirst("<text>[^<]*</text>", "<text>&e;</text>")),
				Map.entry("relay.bpmn", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/evil.dtd\">" + bpmn),
				Map.entry("relay.bpmn", laughs + bpmn.replaceFirst("name=\"[^\"]*\"", "name=\"&j;\"")),
				Map.entry("handling.dmn", laughs + dmn.replaceFirst("<text>[^<]*</text>", "<text>&j;</text>")),
				Map.entry("relay.bpmn", "<a>".repeat(200_000) + "</a>".repeat(200_000)),
				Map.entry("verify.form", doctype + "<x>&e;</x>"), Map.entry("verify.form", "[".repeat(900_000)),
				Map.entry("verify.form", "{\"id\":".repeat(300_000)), Map.entry("page.html", "<script>1</script>"),
				Map.entry("run.js", "java.lang.Runtime"), Map.entry("case.cmmn", "<x/>"), Map.entry("../relay.bpmn.sh", "rm"),
				Map.entry("relay.bpmn20.xml", bpmn), Map.entry("relay.bpmn", "x".repeat(3_000_000)), Map.entry("relay.bpmn", ""))
			.map(each -> Map.entry(each.getKey(), EngineDoor.text(each.getValue())));
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void noEntityBombOrForeignFileComesIn(Map.Entry<String, byte[]> attack) {
		HttpResponse<String> answer = EngineDoor.rest(port, designer()).deploys(NAME, Map.of(attack.getKey(), attack.getValue()));
		refused(answer, attack.getKey());
		assertThat(answer.body()).doesNotContain("root:", "at org.", "at java.").hasSizeLessThan(10_000);
	}

	@Test
	void anArchiveIsNotUnpacked() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("../../relay.bpmn"));
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 300; i++)
				zip.write(zeros);
			zip.closeEntry();
		}
		for (String file : List.of("models.zip", "models.bar", "models.jar"))
			refused(EngineDoor.rest(port, designer()).deploys(NAME, Map.of(file, bytes.toByteArray())), file);
	}

	@Test
	void whatIsTooLargeIsNotEvenRead() {
		HttpResponse<String> answer = EngineDoor.rest(port, designer()).deploys(NAME, Map.of("relay.bpmn", new byte[13 * 1024 * 1024]));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
	}

	@Test
	void theNameOfADeploymentIsANameAndNothingElse() throws IOException {
		String name = "${''.getClass().forName('java.lang.Runtime')}<script>alert(1)</script>";
		HttpResponse<String> answer = EngineDoor.rest(port, designer()).deploys(name, Map.of("handling.dmn", Files.readAllBytes(Path.of("bpmn/handling.dmn"))));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		var stored = repository.createDeploymentQuery().deploymentName(name).list();
		stored.forEach(each -> repository.deleteDeployment(each.getId(), true));
		assertThat(stored).hasSize(1);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
	}

	private void refused(HttpResponse<String> answer, String named) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains(named);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
	}

	private String designer() {
		return cases.holderOf("HM.process-designer");
	}
}
