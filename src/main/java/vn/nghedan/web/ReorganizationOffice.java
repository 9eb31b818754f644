package vn.nghedan.web;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.ReorganizationPlan;
import vn.nghedan.organization.Reorganizations;

/** Rehearses a re-organisation to show what it does, and carries it out when it is meant. */
@Component
class ReorganizationOffice {

	private final Reorganizations reorganizations;
	private final ReorganizationViews views;

	ReorganizationOffice(Reorganizations reorganizations, ReorganizationViews views) {
		this.reorganizations = reorganizations;
		this.views = views;
	}

	ReorganizationView order(ReorganizationPlan plan, boolean dryRun, Actor actor) {
		ReorganizationView preview = reorganizations.rehearse(plan, actor, written -> views.preview(plan, written));
		Long id = dryRun ? null : reorganizations.order(plan, actor).id();
		return new ReorganizationView(id, preview.effectiveOn(), preview.ends(), preview.begins(), preview.groups(),
				preview.cases(), preview.tasks(), preview.meetings(), preview.warnings());
	}
}
