package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.competence.Contribution;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.competence.ContributionState;
import vn.nghedan.competence.TransferReturn;
import vn.nghedan.competence.TransferSlip;
import vn.nghedan.competence.Transfers;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.SlipKind;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** How a petition came from unit to unit, and who works on it together. */
@Component
class TransferViews {

	private static final String CONTRIBUTE = "userTask_contribute";

	private final Transfers transfers;
	private final ContributionDesk contributions;
	private final Organization organization;
	private final OpenSteps steps;
	private final Names names;
	private final Clock clock;

	TransferViews(Transfers transfers, ContributionDesk contributions, Organization organization, OpenSteps steps, Names names,
			Clock clock) {
		this.transfers = transfers;
		this.contributions = contributions;
		this.organization = organization;
		this.steps = steps;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * All of it.
	 *
	 * @param unsettled whether it waits to be classified anew, so that its unit is only the one before
	 * @param bound once a common superior has decided
	 */
	record Transferred(boolean unsettled, boolean bound, String aboutOfficial, String aboutOfficialName, List<SlipView> slips, List<ReturnView> returns,
			List<ContributionView> contributions) {
	}

	/** One slip; {@code state} is WAITING, ACCEPTED or RETURNED; of one to an agency SENT, ANSWERED or RETURNED. */
	record SlipView(Long id, String number, String kind, String kindLabel, String from, String fromName, String to, String toName,
			boolean binding, String state, String stateLabel, Instant sentAt, String sentByName, Instant answeredAt,
			String answeredByName, String reason) {
	}

	/** Who said that it was not his matter, and why. */
	record ReturnView(String unit, String unitName, String reason, Instant at, String byName) {
	}

	/**
	 * What another unit was asked for; {@code mine} when the reader is to write it, who alone sees what is still a draft. One
	 * that was not sent before the petition was answered or left its unit is read by all, as UNSENT.
	 */
	record ContributionView(Long id, String unit, String unitName, String request, LocalDate dueOn, String state, String stateLabel,
			Instant askedAt, String askedByName, String text, Instant contributedAt, String contributedByName, boolean mine) {
	}

	Transferred of(Petition petition, Actor actor) {
		String about = petition.aboutOfficial().orElse(null);
		return new Transferred(petition.status() == PetitionStatus.CLASSIFIED && petition.pending().awaitsClassifier(),
				petition.pending().bound(), about, names.official(about),
				transfers.slipsOf(petition.code()).stream().map(this::slip).toList(),
				transfers.returnsOf(petition.code()).stream().map(this::returned).toList(),
				contributions.of(petition.code()).stream().map(each -> contribution(each, actor)).toList());
	}

	SlipView slip(TransferSlip slip) {
		String state = slip.accepted() == null ? slip.kind() == SlipKind.FORWARD ? "SENT" : "WAITING"
				: !slip.accepted() ? "RETURNED" : slip.kind() == SlipKind.FORWARD ? "ANSWERED" : "ACCEPTED";
		return new SlipView(slip.id(), slip.number(), slip.kind().name(), word("slip.kind." + slip.kind()),
				slip.fromUnit(), names.unit(slip.fromUnit()), slip.toUnit(), names.unit(slip.toUnit()), slip.binding(), state,
				word("slip." + state.toLowerCase(Locale.ROOT)), slip.sentAt(), names.official(slip.sentBy()),
				slip.answeredAt(), names.official(slip.answeredBy()), slip.reason());
	}

	/** Whether the actor is to write this part now. */
	boolean isMine(Contribution contribution, Actor actor) {
		if (contribution.state() != ContributionState.OPEN) {
			return false;
		}
		LocalDate today = VietnamTime.dateOf(clock.instant());
		String group = Roles.group(organization.nearestHolding(contribution.unit(), Roles.HANDLER, today).orElse(contribution.unit()),
				Roles.HANDLER);
		return steps.of(contribution.petitionCode()).stream().filter(task -> task.step().equals(CONTRIBUTE))
				.anyMatch(task -> steps.isMine(task, actor) && (task.groups().isEmpty() || task.groups().contains(group)));
	}

	ContributionView contribution(Contribution one, Actor actor) {
		boolean mine = isMine(one, actor);
		String text = mine || one.state() != ContributionState.OPEN ? contributions.text(one).map(CaseText::text).orElse(null) : null;
		String state = one.state() == ContributionState.ENDED && text != null ? "UNSENT" : one.state().name();
		return new ContributionView(one.id(), one.unit(), names.unit(one.unit()), one.request(), one.dueOn(), state,
				word("contribution." + state), one.askedAt(), names.official(one.askedBy()), text,
				one.contributedAt(), names.official(one.contributedBy()), mine);
	}

	/** Of an agency it is kind and number of its letter, as in the journal. */
	private static String words(String reason) {
		return reason.replaceFirst("^RETURNED\\b", Messages.text("dossier", "reply.RETURNED", LocaleContextHolder.getLocale()));
	}

	private static String word(String key) {
		return Messages.text("competence", key, LocaleContextHolder.getLocale());
	}

	private ReturnView returned(TransferReturn one) {
		return new ReturnView(one.unit(), names.unit(one.unit()), words(one.reason()), one.returnedAt(), names.official(one.returnedBy()));
	}
}
