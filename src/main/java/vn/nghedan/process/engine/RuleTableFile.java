package vn.nghedan.process.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import vn.nghedan.competence.CellJudge;
import vn.nghedan.competence.RuleTable;
import vn.nghedan.competence.TableInForce;
import vn.nghedan.competence.TableInput;
import vn.nghedan.competence.TableProblem;
import vn.nghedan.competence.TableRow;

/** A decision table read from a DMN file, with what keeps it from being read as the rows of our domain. */
final class RuleTableFile {

	private final String decision;
	private final List<TableRow> rows = new ArrayList<>();
	private final List<TableProblem> problems = new ArrayList<>();

	private RuleTableFile(String decision) {
		this.decision = decision;
	}

	/** Empty when the file holds no such decision. */
	static Optional<RuleTableFile> of(byte[] content, String decision) {
		DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
		return model.getModelElementsByType(Decision.class).stream().filter(each -> decision.equals(each.getId())).findFirst()
			.map(RuleTableFile::read);
	}

	RuleTable table(CellJudge judge) {
		return new RuleTable(rows, judge);
	}

	List<TableProblem> problems() {
		return problems;
	}

	private static RuleTableFile read(Decision decision) {
		RuleTableFile file = new RuleTableFile(decision.getId());
		Collection<DecisionTable> tables = decision.getChildElementsByType(DecisionTable.class);
		if (tables.isEmpty())
			file.problems.add(TableProblem.ofTable("no-table", decision.getId()));
		else
			file.read(tables.iterator().next());
		return file;
	}

	private void read(DecisionTable table) {
		if (table.getOutputs().size() != 1 || table.getHitPolicy() != HitPolicy.FIRST)
			problems.add(TableProblem.ofTable("shape", table.getId()));
		List<Input> columns = List.copyOf(table.getInputs());
		for (Input column : columns)
			if (input(column).isEmpty())
				problems.add(TableProblem.ofTable("column", label(column), Arrays.stream(TableInput.values())
					.map(TableInput::variable).collect(Collectors.joining(", "))));
		for (Rule rule : table.getRules())
			rows.add(row(rule, columns));
	}

	private TableRow row(Rule rule, List<Input> columns) {
		OutputEntry output = rule.getOutputEntries().stream().findFirst().orElse(null);
		List<TableRow.Cell> cells = new ArrayList<>();
		List<InputEntry> entries = List.copyOf(rule.getInputEntries());
		for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
			String text = text(entries.get(i).getText());
			if (!text.isEmpty() && !text.equals("-"))
				cells.add(new TableRow.Cell(input(columns.get(i)).orElse(null), label(columns.get(i)), text));
		}
		String annotation = rule.getDescription() == null ? null : rule.getDescription().getTextContent().strip();
		TableRow row = new TableRow(rule.getId(), rows.size() + 1, annotation, unquoted(output), cells);
		if (entries.stream().map(InputEntry::getExpressionLanguage).anyMatch(RuleTableFile::isForeign))
			problems.add(new TableProblem(row, label(columns.get(0)), "", "language"));
		return row;
	}

	private static boolean isForeign(String language) {
		return language != null && !language.toLowerCase().contains("feel");
	}

	/** Other tables than that of competence are only asked which fields they speak of, each under a name of its own. */
	private Optional<TableInput> input(Input column) {
		String variable = column.getInputExpression() == null ? "" : text(column.getInputExpression().getText());
		boolean isField = !decision.equals(TableInForce.COMPETENCE) && variable.endsWith("Field");
		return isField ? Optional.of(TableInput.FIELD) : TableInput.of(variable);
	}

	private static String label(Input column) {
		return column.getLabel() == null ? column.getId() : column.getLabel();
	}

	/** Anything else than one text in quotation marks is left as it stands, and is no pattern. */
	private static String unquoted(OutputEntry output) {
		String text = output == null ? "" : text(output.getText());
		return text.matches("\"[^\"]*\"") ? text.substring(1, text.length() - 1) : "'" + text + "'";
	}

	private static String text(Text text) {
		return text == null || text.getTextContent() == null ? "" : text.getTextContent().strip();
	}
}
