package vn.nghedan.process.engine;

import java.time.LocalDate;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import vn.nghedan.competence.CellJudge;
import vn.nghedan.process.EngineDay;

/** Reads cells with the very engine that decisions are evaluated with. */
class FeelCells implements CellJudge {

	private static final String INPUT = "cellInput";

	private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	@Override
	public boolean holds(String text, Object value) {
		Object asDecided = value instanceof LocalDate day ? EngineDay.of(day) : value;
		try {
			return feel.evaluateSimpleUnaryTests(text, INPUT, Variables.putValue(INPUT, asDecided).asVariableContext());
		}
		catch (FeelException unreadable) {
			throw new UnreadableCell(unreadable.getMessage());
		}
	}
}
