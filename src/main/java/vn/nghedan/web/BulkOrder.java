package vn.nghedan.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.Petition;

/**
 * What is to be done to each of many steps.
 *
 * @param official to whom steps are given (ASSIGN)
 * @param days working days that are asked for (EXTEND)
 * @param reason why (EXTEND), or what whoever is reminded is told beside it (REMIND, optional)
 * @param words the answer with its placeholders (ANSWER)
 * @param outcome what the answer says (ANSWER)
 * @param promiseDue by when it will be done; only with the outcome ROADMAP
 */
record BulkOrder(@NotNull BulkKind kind, String official, @Min(1) @Max(100) Integer days, @Size(max = OneLine.LONGEST) String reason,
		@Size(max = Petition.LONGEST_TEXT) String words, Outcome outcome, LocalDate promiseDue) {

	/** Refuses the first thing that this kind of act needs and that is not there. */
	BulkOrder checked() {
		switch (kind) {
			case ASSIGN -> need("official", official);
			case EXTEND -> {
				need("days", days);
				need("reason", reason);
			}
			case ANSWER -> {
				need("words", words);
				need("outcome", outcome);
				AnswerWords.mustBeKnown(words);
			}
			case REMIND, GRANT -> {
			}
		}
		return this;
	}

	private static void need(String field, Object value) {
		if (value == null || value.toString().isBlank()) {
			throw new RefusedField(field, "web.bulk-incomplete");
		}
	}

	@Override
	public String toString() {
		return "BulkOrder[" + kind + "]";
	}
}
