package vn.nghedan.web.outreach;

import org.springframework.stereotype.Component;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.outreach.Programme;
import vn.nghedan.outreach.ProgrammePapers;
import vn.nghedan.outreach.ProgrammeQuota;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.web.Labels;
import vn.nghedan.web.Names;

/** Programmes as everybody signed on may read them. */
@Component
class ProgrammeViews {

	private final Programmes programmes;
	private final ProgrammePapers papers;
	private final OutreachRight right;
	private final FillingRight filling;
	private final Names names;

	ProgrammeViews(Programmes programmes, ProgrammePapers papers, OutreachRight right, FillingRight filling,
			Names names) {
		this.programmes = programmes;
		this.papers = papers;
		this.right = right;
		this.filling = filling;
		this.names = names;
	}

	ProgrammeView of(Programme programme) {
		String code = programme.code();
		ProgrammeView.File file = papers.paper(code)
				.map(paper -> new ProgrammeView.File(paper.name(), "/api/programmes/" + code + "/file")).orElse(null);
		return new ProgrammeView(code, programme.name(), programme.kind().name(), Labels.of(programme.kind()), programme.unitCode(),
				names.unit(programme.unitCode()), programme.validFrom(), programme.validTo(),
				new ProgrammeView.Plan(programme.planNumber(), programme.planDate(), programme.planSigner(), file),
				programmes.quotas(code).stream().map(ProgrammeViews::quota).toList(), programmes.warnDays(code),
				right.decides(CurrentActor.get(), programme.unitCode()), filling.fills(CurrentActor.get(), programme));
	}

	private static ProgrammeView.Quota quota(ProgrammeQuota quota) {
		return new ProgrammeView.Quota(quota.validFrom(), quota.amount(), quota.per().name(), Labels.of(quota.per()),
				quota.every().name(), Labels.of(quota.every()), quota.basis());
	}
}
