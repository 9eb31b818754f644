package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import vn.nghedan.competence.RuleTable;
import vn.nghedan.competence.TableInput;
import vn.nghedan.competence.TableRow;
import vn.nghedan.process.EngineDay;

/** What we read of the file decides as the engine decides. */
class RuleTableFileTests {

	private static final int QUESTIONS = 1500;

	private static final List<String> OBJECTS = Arrays.asList("ALLEY", "MAIN_ROAD", "PARK", "MARKET", "LANDFILL", "INDUSTRIAL_ZONE",
			"WORKSHOP", "CASE_FILE", "COMMUNITY_HOUSE", "RULE", "SCHOOL", "OTHER", null);
	private static final List<String> KINDS = Arrays.asList("PROPOSAL", "FEEDBACK", "CRIME_REPORT", "REGULATION_FEEDBACK", null);
	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 11, 2));

	@Test
	void anyQuestionGetsTheEnginesAnswer() throws Exception {
		byte[] file = Files.readAllBytes(Path.of("bpmn/competence.dmn"));
		RuleTable table = RuleTableFile.of(file, "competence").orElseThrow().table(new FeelCells());
		DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
		DmnDecision decision = engine.parseDecision("competence", new ByteArrayInputStream(file));
		List<String> fields = new ArrayList<>(List.of("NOT_A_FIELD", "WASTE_RUBBLE"));
		table.rows().forEach(row -> row.cells().stream().filter(cell -> cell.input() == TableInput.FIELD)
			.forEach(cell -> fields.addAll(List.of(cell.text().replace("\"", "").split(", ")))));
		Random random = new Random(20250701);
		int answered = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			Map<TableInput, Object> values = question(fields, random);
			String ours = table.first(values).map(TableRow::pattern).orElse(null);
			assertThat(ours).as(values.toString()).isEqualTo(theirs(engine, decision, values));
			answered += ours == null ? 0 : 1;
		}
		assertThat(answered).isGreaterThan(QUESTIONS / 2);
	}

	@Test
	void rowsAreNumberedAsModelerShowsThem() throws Exception {
		RuleTable table = RuleTableFile.of(Files.readAllBytes(Path.of("bpmn/competence.dmn")), "competence").orElseThrow().table(new FeelCells());
		assertThat(table.rows()).extracting(TableRow::row).startsWith(1, 2, 3);
		assertThat(table.rows().get(0).ruleId()).isEqualTo("rule_crimeReport");
		assertThat(table.rows()).allSatisfy(row -> assertThat(row.annotation()).isNotBlank());
		assertThat(RuleTableFile.of(Files.readAllBytes(Path.of("bpmn/handling.dmn")), "competence")).isEmpty();
	}

	private static Map<TableInput, Object> question(List<String> fields, Random random) {
		Map<TableInput, Object> values = new EnumMap<>(TableInput.class);
		values.put(TableInput.FIELD, fields.get(random.nextInt(fields.size())));
		values.put(TableInput.OBJECT, OBJECTS.get(random.nextInt(OBJECTS.size())));
		values.put(TableInput.KIND, KINDS.get(random.nextInt(KINDS.size())));
		values.put(TableInput.PLACE, "TG-BHD");
		values.put(TableInput.DISTRICT, random.nextBoolean());
		values.put(TableInput.DAY, DAYS.get(random.nextInt(DAYS.size())));
		return values;
	}

	private static String theirs(DmnEngine engine, DmnDecision decision, Map<TableInput, Object> values) {
		Map<String, Object> variables = new HashMap<>();
		values.forEach((input, value) -> variables.put(input.variable(),
				value instanceof LocalDate day ? EngineDay.of(day) : value));
		var result = engine.evaluateDecisionTable(decision, variables);
		return result.isEmpty() ? null : result.getSingleResult().getSingleEntry();
	}
}
