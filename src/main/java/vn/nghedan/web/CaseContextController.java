package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** What lies around a petition, for whoever works on it. */
@OpenTo(Door.WORK)
@RestController
class CaseContextController {

	private final CaseContexts contexts;

	CaseContextController(CaseContexts contexts) {
		this.contexts = contexts;
	}

	/**
	 * Cases near one, of each kind the newest.
	 *
	 * @param person {@code null} where it is not the caller's business who raised the matter
	 * @param personHidden the petitioner wants his name hidden, so nothing is put together by it
	 * @param answered like cases that were answered, with the answer
	 */
	record Context(List<Near> person, boolean personHidden, List<Near> place, List<Near> meeting, List<Near> collective, List<AnsweredNear> answered) {
	}

	/** One of them; {@code shared} is how many people signed both. */
	record Near(String code, String status, String statusLabel, boolean open, String fieldName, String placeName, LocalDate receiptDate,
			String excerpt, Instant answeredAt, int shared) {
	}

	/** One with its answer, in which the people of that case are covered. */
	record AnsweredNear(Near near, String outcomeLabel, String number, String answer) {

		@Override
		public String toString() {
			return "AnsweredNear[" + near.code() + "]";
		}
	}

	@Operation(summary = "Cases of the same person, place, meeting and signers, and like ones that were answered",
			description = "Only what the caller sees anyhow; who is the same person only for whoever may ask who it is.")
	@GetMapping("/api/petitions/{code}/context")
	Context of(@PathVariable String code) {
		return contexts.of(code, CurrentActor.get());
	}
}
