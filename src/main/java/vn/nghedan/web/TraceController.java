package vn.nghedan.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.Petition;

/** The course of a case: our journal, which says what was decided, and between its lines what the process did. */
@OpenTo(Door.CASE_PAPERS)
@RestController
class TraceController {

	private static final Set<String> HANDS = Set.of("userTask");

	private final Cases cases;
	private final CaseHistory history;
	private final CaseTrace trace;
	private final Names names;

	TraceController(Cases cases, CaseHistory history, CaseTrace trace, Names names) {
		this.cases = cases;
		this.history = history;
		this.trace = trace;
		this.names = names;
	}

	/**
	 * One line, of the journal or of the process.
	 *
	 * @param source {@code JOURNAL}, {@code TASK} for a step of a person, {@code SYSTEM} for one of nobody
	 * @param text what happened, {@code detail} what the journal says besides, or the diagram in which it happened
	 * @param who a name; {@code null} for nobody
	 * @param until when a step was finished; {@code null} while it lasts, and for the journal
	 */
	record Line(Instant at, String source, String text, String detail, String status, String who, Instant until, boolean cancelled) {
	}

	/** All lines, oldest first. */
	record Course(String code, List<Line> lines) {
	}

	@Operation(summary = "The journal of a case joined with the history of its processes, oldest first")
	@GetMapping("/api/petitions/{code}/course")
	Course course(@PathVariable String code) {
		Petition petition = cases.see(code, CurrentActor.get());
		Stream<Line> journal = history.journal(petition).stream().map(TraceController::line);
		Stream<Line> steps = trace.of(petition.code()).stream().map(this::line);
		return new Course(petition.code(), Stream.concat(journal, steps).sorted(Comparator.comparing(Line::at)).toList());
	}

	private static Line line(PetitionView.JournalLine entry) {
		return new Line(entry.at(), "JOURNAL", entry.actionLabel(), entry.reason(), entry.toLabel(), entry.actorName(), null, false);
	}

	private Line line(CaseTrace.Step step) {
		return new Line(step.began(), HANDS.contains(step.kind()) ? "TASK" : "SYSTEM", step.name(), step.process(), null,
				step.assignee() == null ? null : names.official(step.assignee()), step.ended(), step.cancelled());
	}
}
