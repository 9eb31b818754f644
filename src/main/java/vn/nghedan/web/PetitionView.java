package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.nghedan.petition.OnTheSpotAnswer;

/** One petition as those see it whom it concerns, with what they may do now. */
record PetitionView(@JsonUnwrapped PetitionLine line, @JsonUnwrapped Heard heard, @JsonUnwrapped Handled handled,
		@JsonUnwrapped Answered answered, @JsonUnwrapped TransferViews.Transferred transferred, Person petitioner, OnTheSpotAnswer onTheSpotAnswer, String master, String parent,
		List<String> duplicates, List<JournalLine> journal, List<ClockView> clocks, List<AttachmentView> attachments,
		List<TextView> texts, Set<CaseVerb> actions, List<StepView> steps, List<NoticeLine> notices) {

	/** For those who watch from outside: what it is about and how it goes, and nothing that people wrote of each other. */
	PetitionView withoutPeople() {
		List<JournalLine> bare = journal.stream().map(each -> new JournalLine(each.at(), null, null, each.action(), each.actionLabel(),
				each.from(), each.to(), each.toLabel(), null)).toList();
		Heard unsigned = new Heard(heard.content(), heard.incomingNumber(), heard.channel(), heard.channelLabel(), heard.heardAt(),
				heard.meeting(), null, null);
		return new PetitionView(line, unsigned, handled, answered, null, null, null, master, parent, duplicates, bare, clocks, List.of(),
				List.of(), actions, List.of(), List.of());
	}

	/** How, when and by whom it was heard. */
	record Heard(String content, Integer incomingNumber, String channel, String channelLabel, Instant heardAt, String meeting,
			String capturedBy, String capturedByName) {
	}

	/** Who deals with it and how. */
	record Handled(String object, String objectName, boolean evident, String handling, String handlingLabel, String level, String levelLabel,
			String office, String officeName, String grade, String gradeLabel, Proposed proposal, Instant noticeOfHandlingAt,
			Instant interimRepliedAt, int extensions, int bounces, int reopened) {
	}

	/** What the decision table proposed. */
	record Proposed(String handling, String unit, String unitName, String grade, String gradeLabel) {
	}

	/** What came out of it; {@code earlier} is what the same person was answered before, where that is the reason. */
	record Answered(String outcome, String outcomeLabel, LocalDate promiseDue, String announcement, String announcementLabel,
			String earlier) {
	}

	/** Who raised it, covered; {@code hidden} while there is more to be asked for, {@code confidential} where he wants it so. */
	record Person(String name, String phone, String address, boolean anonymous, boolean hidden, boolean confidential) {

		@Override
		public String toString() {
			return "Person";
		}
	}

	/** Something that the petitioner is owed to be told; the last ones are {@code null} until he has been. */
	record NoticeLine(long id, String kind, String kindLabel, String text, Instant createdAt, Instant toldAt, LocalDate toldOn,
			String toldByName, String wayLabel, String proof) {
	}

	/** One line of the journal. */
	record JournalLine(Instant at, String actor, String actorName, String action, String actionLabel, String from, String to,
			String toLabel, String reason) {
	}

	/**
	 * One deadline; {@code due} is {@code null} while it is paused or does not apply. {@code workingDaysLeft} is counted for
	 * running terms in working time, and negative when overdue.
	 */
	record ClockView(String rule, String name, String state, String stateLabel, Instant base, Instant due, Instant stoppedAt,
			boolean overdue, Integer workingDaysLeft) {
	}
}
