package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import vn.nghedan.platform.Paper;
import vn.nghedan.platform.VietnamTime;

/** The parts of a case on paper, in the order in which somebody reads them who was not there. */
final class PaperParts {

	static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
	/** A clock that stands still has no date. */
	private static final Instant NEVER = Instant.parse("5000-01-01T00:00:00Z");

	private final PetitionView view;
	private final UnaryOperator<String> said;

	/** @param said what becomes of words of people */
	PaperParts(PetitionView view, UnaryOperator<String> said) {
		this.view = view;
		this.said = said;
	}

	List<Paper.Part> all(List<Paper.Fact> persons) {
		return Stream.of(about(), Paper.Part.ofFacts(text("person"), persons), content(), answered(), texts(), clocks(), files(), journal())
				.filter(part -> !part.isEmpty()).toList();
	}

	private Paper.Part about() {
		List<Paper.Fact> facts = new ArrayList<>();
		PetitionLine line = view.line();
		PetitionView.Heard heard = view.heard();
		add(facts, "kind", line.kindLabel());
		add(facts, "heard", CasePapers.join(" · ", moment(heard.heardAt()), heard.channelLabel(), heard.meeting()));
		add(facts, "captured-by", heard.capturedByName());
		add(facts, "incoming", heard.incomingNumber() == null ? null : heard.incomingNumber() + " · " + day(line.receiptDate()));
		add(facts, "place", CasePapers.join(", ", line.groupName(), line.wardName()));
		add(facts, "field", CasePapers.join(" · ", line.fieldName(), view.handled().objectName()));
		add(facts, "unit", line.unitName());
		add(facts, "grade", view.handled().gradeLabel());
		add(facts, "outcome", view.answered().outcomeLabel());
		add(facts, "promise", day(view.answered().promiseDue()));
		add(facts, "master", view.master());
		return Paper.Part.ofFacts(text("about"), facts);
	}

	private Paper.Part content() {
		return Paper.Part.ofPassages(text("content"), List.of(new Paper.Passage(null, said.apply(view.heard().content()))));
	}

	private Paper.Part answered() {
		return view.onTheSpotAnswer() == null || view.onTheSpotAnswer().text() == null ? Paper.Part.ofPassages(text("on-the-spot"), List.of())
				: Paper.Part.ofPassages(text("on-the-spot"), List.of(new Paper.Passage(null, said.apply(view.onTheSpotAnswer().text()))));
	}

	private Paper.Part texts() {
		return Paper.Part.ofPassages(text("texts"), view.texts().stream().filter(each -> each.text() != null)
				.map(each -> new Paper.Passage(CasePapers.join(" · ", each.label(), each.authorName(), moment(each.at())), said.apply(each.text()))).toList());
	}

	private Paper.Part clocks() {
		return Paper.Part.ofLines(text("clocks"), view.clocks().stream().filter(each -> each.due() != null && each.due().isBefore(NEVER))
				.sorted(Comparator.comparing(PetitionView.ClockView::due))
				.map(each -> new Paper.Line(moment(each.due()), each.name(), each.overdue() ? text("overdue") : each.stateLabel())).toList());
	}

	/** Their names are those that somebody gave them, often a person's; so only what and when. */
	private Paper.Part files() {
		return Paper.Part.ofLines(text("files"), view.attachments().stream()
				.map(each -> new Paper.Line(moment(each.addedAt()), kind(each.mediaType()), each.addedByName())).toList());
	}

	private Paper.Part journal() {
		return Paper.Part.ofLines(text("journal"), view.journal().stream()
				.map(each -> new Paper.Line(moment(each.at()), CasePapers.join(" · ", each.actionLabel(), each.actorName()), said.apply(each.reason()))).toList());
	}

	private static String kind(String mediaType) {
		String type = mediaType.substring(0, mediaType.indexOf('/'));
		return text("file." + (type.equals("image") || type.equals("video") ? type : "document"));
	}

	private static void add(List<Paper.Fact> facts, String label, String value) {
		CasePapers.add(facts, text(label), value);
	}

	private static String text(String key) {
		return CasePapers.text(key);
	}

	private static String moment(Instant at) {
		return at == null ? null : MOMENT.format(at.atZone(VietnamTime.ZONE));
	}

	private static String day(LocalDate on) {
		return on == null ? null : DAY.format(on);
	}
}
