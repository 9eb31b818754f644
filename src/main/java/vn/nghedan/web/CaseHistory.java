package vn.nghedan.web;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.petition.Proposal;
import vn.nghedan.petition.Route;
import vn.nghedan.platform.VietnamTime;

/** What has happened to a petition so far, and by when the next things are due, in words. */
@Component
class CaseHistory {

	private final Almanacs almanacs;
	private final Names names;
	private final JournalWords words;
	private final Clock clock;

	CaseHistory(Almanacs almanacs, Names names, JournalWords words, Clock clock) {
		this.almanacs = almanacs;
		this.names = names;
		this.words = words;
		this.clock = clock;
	}

	PetitionView.Handled handled(Petition petition) {
		Route route = petition.route();
		return new PetitionView.Handled(petition.subject().object(), names.object(petition.subject().object()),
				petition.subject().evident(), PetitionLine.code(route.handling()), Labels.of(route.handling()),
				PetitionLine.code(route.level()), Labels.of(route.level()), route.office(), names.unit(route.office()), PetitionLine.code(route.grade()),
				Labels.of(route.grade()), petition.proposal().map(this::proposed).orElse(null),
				petition.milestones().noticeOfHandlingAt(), petition.milestones().interimRepliedAt(),
				petition.pending().extensionCount(), petition.pending().bounceCount(), petition.pending().reopenedCount());
	}

	private PetitionView.Proposed proposed(Proposal proposal) {
		return new PetitionView.Proposed(PetitionLine.code(proposal.handling()), proposal.unit(), names.unit(proposal.unit()),
				PetitionLine.code(proposal.grade()), Labels.of(proposal.grade()));
	}

	PetitionView.Answered answered(Petition petition) {
		var result = petition.result();
		return new PetitionView.Answered(PetitionLine.code(result.outcome()), Labels.of(result.outcome()), result.promiseDue(),
				PetitionLine.code(result.announcement()), Labels.of(result.announcement()),
				petition.pending().earlierCode());
	}

	List<PetitionView.JournalLine> journal(Petition petition) {
		return petition.journal().stream().map(this::line).toList();
	}

	private PetitionView.JournalLine line(JournalEntry entry) {
		return new PetitionView.JournalLine(entry.at(), entry.actor(), names.official(entry.actor()),
				PetitionLine.code(entry.action()), Labels.of(entry.action()), PetitionLine.code(entry.fromStatus()),
				PetitionLine.code(entry.toStatus()), Labels.of(entry.toStatus()), words.of(entry));
	}

	List<PetitionView.ClockView> clocks(Petition petition) {
		return petition.clocks().stream().map(this::view).toList();
	}

	PetitionView.ClockView view(PetitionClock one) {
		DeadlineRule rule = almanacs.current().rule(one.ruleCode(), Circumstances.of(one.countedBy()),
				VietnamTime.dateOf(one.baseAt()));
		return new PetitionView.ClockView(one.ruleCode(), rule.name(), PetitionLine.code(one.state()),
				Labels.of(one.state()), one.baseAt(), one.dueAt(), one.stoppedAt(), one.isOverdue(clock.instant()),
				workingDaysLeft(rule, one));
	}

	private Integer workingDaysLeft(DeadlineRule rule, PetitionClock one) {
		boolean counted = rule.unit() != TermUnit.CALENDAR_DAY && one.dueAt() != null && one.stoppedAt() == null;
		return counted ? almanacs.current().calendar(one.countedBy())
				.workingDaysBetween(VietnamTime.dateOf(clock.instant()), VietnamTime.dateOf(one.dueAt())) : null;
	}
}
