package vn.nghedan.web.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Handover;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.outreach.OfficialsChanged;
import vn.nghedan.outreach.Programme;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Labels;
import vn.nghedan.web.Names;

/** Handovers on the screen and as the paper that the parties sign. */
@Component
@Transactional(readOnly = true)
class HandoverViews {

	private final Handovers handovers;
	private final Programmes programmes;
	private final Organization organization;
	private final Names names;

	HandoverViews(Handovers handovers, Programmes programmes, Organization organization, Names names) {
		this.handovers = handovers;
		this.programmes = programmes;
		this.organization = organization;
		this.names = names;
	}

	/** Each official, unit and programme is read once. */
	public List<HandoverView> lines(List<Handover> all) {
		return all.stream().map(each -> view(each, null, null)).toList();
	}

	public HandoverView whole(Handover handover) {
		// Hundreds of groups and officials, so they are read in two goes
		organization.groupsOf(handover.unitCode(), handover.effectiveOn());
		organization.officials();
		return view(handover, handovers.lines(handover.code()).stream().map(this::line).toList(), paper(handover));
	}

	private HandoverView view(Handover handover, List<HandoverView.Line> lines, HandoverView.Paper paper) {
		return new HandoverView(handover.code(), handover.unitCode(), names.unit(handover.unitCode()), handover.programmeCode(),
				programme(handover).map(Programme::name).orElse(null), handover.cause().name(), Labels.of(handover.cause()),
				handover.effectiveOn(), handover.state().name(), Labels.of(handover.state()), names.official(handover.orderedBy()),
				handover.orderedAt(), handover.inEffectAt() != null, handover.objection(), handover.objectionReply(), names.official(handover.confirmedBy()),
				handover.confirmedAt(), handover.announcedOn(), handover.proof(), lines, paper);
	}

	private HandoverView.Line line(OfficialsChanged.Change change) {
		Optional<Official> next = organization.findOfficial(change.to());
		return new HandoverView.Line(change.group(), names.group(null, change.group()), change.from(), names.official(change.from()),
				change.to(), names.official(change.to()), next.map(Official::position).orElse(null),
				next.map(Official::unitCode).map(names::unit).orElse(null));
	}

	private HandoverView.Paper paper(Handover handover) {
		String ward = names.unit(handover.unitCode());
		String from = VietnamTime.words(handover.effectiveOn());
		Optional<Programme> programme = programme(handover);
		String opening = programme.map(plan -> text("handover.opening", plan.planNumber(), VietnamTime.words(plan.planDate()),
				plan.planSigner(), ward, from)).orElseGet(() -> text("handover.opening-without-plan", ward, from));
		String sender = names.unit(programme.map(Programme::unitCode).orElseGet(() -> organization.authority(handover.unitCode()).parentCode()));
		List<String> signers = new ArrayList<>(List.of(text("handover.signer.party")));
		if (sender != null) {
			signers.add(text("handover.signer.unit", sender));
		}
		signers.add(text("handover.signer.front"));
		signers.add(text("handover.signer.unit", ward));
		return new HandoverView.Paper(text("handover.title"), opening, text("handover.duty"), signers);
	}

	private Optional<Programme> programme(Handover handover) {
		return programmes.find(handover.programmeCode());
	}

	private static String text(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return Messages.text("outreach", key, locale, arguments);
	}
}
