package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.TwinCity;
import vn.nghedan.competence.CompetenceTable;
import vn.nghedan.competence.Question;
import vn.nghedan.organization.Country;
import vn.nghedan.organization.CsvFiles;
import vn.nghedan.organization.OrganizationImport;

/** A designer's competence table is looked at before it is stored, against both cities: with districts and without. */
@ApplicationTest
class CompetenceGuardIT {

	private static final String DESIGNER = "canbo003";
	private static final String FROM_JULY = "&gt;= date and time(\"2025-07-01T00:00:00\")";

	@LocalServerPort
	int port;
	@Autowired
	RepositoryService repository;
	@Autowired
	CompetenceGuard guard;
	@Autowired
	OrganizationImport organizationImport;
	@Autowired
	CompetenceTable table;
	@Autowired
	TestCases cases;
	@Autowired
	TwinCity twin;

	String deployed;

	@BeforeEach
	void bothCities() {
		cases.mondayMorning();
		twin.ordered();
	}

	@AfterEach
	void remove() {
		if (deployed != null)
			repository.deleteDeployment(deployed, true);
	}

	@Test
	@Timeout(value = 30, unit = TimeUnit.SECONDS)
	void theShippedTableAnswersEverythingForEveryWard() throws IOException {
		assertThat(guard.problemsOf("competence.dmn", shipped().getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			// a row is gone
			"drop rule_market | | lĩnh vực MARKET | the field MARKET",
			"drop rule_drainage | | (rule_drainageMainRoadCity), ô “Đối tượng” [\"MAIN_ROAD\"]: không còn dòng nào trả lời cho lĩnh vực DRAINAGE, đối tượng | cell “Đối tượng”",
			// a unit that is not there
			"\"WARD/PVHCC\" | \"WARD/PVHC\" | (rule_adminProcedure), ô “Đơn vị” [WARD/PVHC]: không có đơn vị này cho phường/xã | there is no such unit",
			"\"CITY-SKHCN\" | \"CITY-SBCVT\" | (rule_telecom), ô “Đơn vị” [CITY-SBCVT] | on 02/11/2026",
			"\"X-CAPNUOC\" | \"X-NUOC\" | (rule_water), ô “Đơn vị” [X-NUOC] | X-NUOC",
			"\"X-CAPNUOC\" | \"ZG/QLDT\" | (rule_water), ô “Đơn vị” [ZG/QLDT] | ZG/QLDT",
			"\"X-CAPNUOC\" | \"cấp nước\" | (rule_water), ô “Đơn vị” [cấp nước]: phải là WARD | has to be WARD",
			"\"X-CAPNUOC\" | X-CAPNUOC | (rule_water), ô “Đơn vị” ['X-CAPNUOC'] | in quotation marks",
			// a day to come
			"<text>\"WATER\"</text>* | <text>&lt; date and time(\"2027-01-01T00:00:00\")</text> | (rule_water), ô “Ngày phân loại” [< date and time(\"2027-01-01T00:00:00\")]: không còn dòng nào trả lời cho lĩnh vực WATER | 01/01/2027",
			// slips of the pen
			"<text>\"LANDFILL\"</text> | <text>\"LANDFIL\"</text> | (rule_wasteLandfill), ô “Đối tượng” [\"LANDFIL\"]: điều kiện này không bao giờ đúng | never holds",
			"<text>\"LANDFILL\"</text> | <text>LANDFILL</text> | ô “Đối tượng” [LANDFILL] | never holds",
			"<text>\"LANDFILL\"</text> | <text>\"LANDFILL</text> | ô “Đối tượng” [\"LANDFILL]: không đọc được | cannot be read",
			"<text>\"CRIME_REPORT\"</text> | <text>\"CRIME\"</text> | (rule_crimeReport), ô “Loại” [\"CRIME\"] | never holds",
			FROM_JULY + " | &gt;= date(\"2025-07-01\") | ô “Ngày phân loại” [>= date(\"2025-07-01\")]: điều kiện này không bao giờ đúng | never holds",
			// a district where there is none, and none where there is one
			"<text>true</text> | <text></text> | (rule_drainageMainRoadDistrict), ô “Đơn vị” [DISTRICT/QLDT]: không có đơn vị này cho phường/xã ZM- | DISTRICT/QLDT",
			FROM_JULY + " | &gt;= date and time(\"2030-01-01T00:00:00\") | lĩnh vực PLANNING | the field PLANNING",
			// a table of another kind
			"hitPolicy=\"FIRST\" | hitPolicy=\"COLLECT\" | FIRST | FIRST",
			"<text>petitionKind</text> | <text>kindOfPetition</text> | biểu thức của cột “Loại” phải là | petitionKind" })
	void aTableThatDoesNotFitIsRefusedWithItsCell(String before, String after, String cell, String inEnglish) throws IOException {
		long stored = repository.createDecisionDefinitionQuery().count();
		assertThatThrownBy(() -> deploy(changed(before, after))).isInstanceOf(BadUserRequestException.class)
			.hasMessageContaining("competence.dmn, ")
			.hasMessageContaining(cell)
			.hasMessageContaining(inEnglish);
		assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(stored);
		assertThat(repository.createDeploymentQuery().deploymentName("of a designer").count()).isZero();
	}

	@Test
	void aDesignersTableThatFitsDecidesFromThenOn() throws IOException {
		Question question = new Question("TELECOM", null, null, "TG-BHD", LocalDate.of(2026, 11, 2));
		deployed = deploy(changed("\"CITY-SKHCN\"", "\"CITY-SCT\""));
		assertThat(table.decide(question).orElseThrow().pattern()).isEqualTo("CITY-SCT");
		repository.deleteDeployment(deployed, true);
		deployed = null;
		assertThat(table.decide(question).orElseThrow().pattern()).isEqualTo("CITY-SKHCN");
	}

	@Test
	void aWardMayHaveARowOfItsOwn() throws IOException {
		String own = "<rule id=\"rule_own\"><inputEntry id=\"o1\"><text>\"TREES\"</text></inputEntry><inputEntry id=\"o2\"><text></text></inputEntry>"
				+ "<inputEntry id=\"o3\"><text></text></inputEntry><inputEntry id=\"o4\"><text>\"TG-BHD\"</text></inputEntry><inputEntry id=\"o5\"><text></text></inputEntry>"
				+ "<inputEntry id=\"o6\"><text></text></inputEntry><outputEntry id=\"o7\"><text>\"X-MOITRUONG\"</text></outputEntry></rule>";
		deployed = deploy(shipped().replaceFirst("<rule ", own + "<rule "));
		assertThat(table.decide(new Question("TREES", null, null, "TG-BHD", LocalDate.of(2026, 11, 2))).orElseThrow().pattern()).isEqualTo("X-MOITRUONG");
		assertThat(table.decide(new Question("TREES", null, null, "TG-BHT", LocalDate.of(2026, 11, 2))).orElseThrow().pattern()).isEqualTo("WARD/KTHT");
	}

	@Test
	void aDesignerWithModelerReadsWhichCellIsWrong() throws Exception {
		String body = "--nghedan\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nof a designer\r\n"
				+ "--nghedan\r\nContent-Disposition: form-data; name=\"data\"; filename=\"competence.dmn\"\r\nContent-Type: text/xml\r\n\r\n"
				+ changed("\"X-CAPNUOC\"", "\"X-NUOC\"") + "\r\n--nghedan--\r\n";
		String basic = Base64.getEncoder().encodeToString((DESIGNER + ":Nghe-dan-2026").getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port
				+ "/engine-rest/deployment/create")).header("Authorization", "Basic " + basic)
			.header("Content-Type", "multipart/form-data; boundary=nghedan").POST(BodyPublishers.ofString(body)).build(),
				BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains("competence.dmn", "rule_water", "ô “Đơn vị” [X-NUOC]");
		assertThat(repository.createDeploymentQuery().deploymentName("of a designer").count()).isZero();
	}

	@Test
	@Transactional
	void aWholeCountryIsCheckedInSeconds() throws IOException {
		organizationImport.load(CsvFiles.of(Map.of("authorities.csv", new Country().file())));
		long start = System.nanoTime();
		assertThat(guard.problemsOf("competence.dmn", shipped().getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
	}

	@Test
	void otherTablesAreNobodysBusinessHere() throws IOException {
		String other = shipped().replace("id=\"competence\"", "id=\"something-else\"").replace("\"X-CAPNUOC\"", "\"X-NUOC\"");
		assertThat(guard.problemsOf("something-else.dmn", other.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	private String deploy(String model) {
		return repository.createDeployment().name("of a designer").addString("competence.dmn", model).deploy().getId();
	}

	/** {@code drop <rule>} takes a row out; a star behind a cell changes the last cell of that cell's row instead. */
	private static String changed(String before, String after) throws IOException {
		String model = shipped();
		String changed = before.startsWith("drop ") ? model.replaceFirst("(?s)<rule id=\"" + before.substring(5) + "\">.*?</rule>", "")
				: before.endsWith("*") ? lastCell(model, before.substring(0, before.length() - 1), after) : model.replace(before, after);
		assertThat(changed).isNotEqualTo(model);
		return changed;
	}

	private static String lastCell(String model, String cell, String after) {
		int output = model.indexOf("<outputEntry", model.indexOf(cell));
		int empty = model.lastIndexOf("<text></text>", output);
		return model.substring(0, empty) + after + model.substring(empty + "<text></text>".length());
	}

	private static String shipped() throws IOException {
		return Files.readString(Path.of("bpmn/competence.dmn"));
	}
}
