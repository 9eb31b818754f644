package vn.nghedan.web;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.CoveredWords;
import vn.nghedan.response.Response;
import vn.nghedan.response.ResponseDesk;

/** Answers that went out, to be read and used for other cases: without the people of the case. */
@Component
class GivenAnswers {

	private final ResponseDesk responses;
	private final CaseTexts texts;
	private final CoveredWords covered;

	GivenAnswers(ResponseDesk responses, CaseTexts texts, CoveredWords covered) {
		this.responses = responses;
		this.texts = texts;
		this.covered = covered;
	}

	/** An answer with its number. */
	record Given(String outcomeLabel, String number, String text) {

		@Override
		public String toString() {
			return "Given[" + number + "]";
		}
	}

	/** The last one that was issued, empty where it was given without a paper. */
	Optional<Given> of(String code) {
		return responses.responsesTo(code).stream().filter(each -> each.number() != null).reduce((earlier, later) -> later)
				.flatMap(issued -> text(code, issued).map(text -> new Given(Labels.of(issued.outcome()), issued.number(), covered.of(code).apply(text))));
	}

	private Optional<String> text(String code, Response issued) {
		return texts.all(code).stream().filter(each -> each.id() == issued.textId()).map(CaseText::text).findFirst();
	}
}
