package vn.nghedan.web.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionCaptured;

/** A new petition has no code yet when it is sent in, so its entry is made when it has one; of a list each has its own. */
@Component
class CapturedCases {

	private final AuditTrail trail;
	private final CaseFile file;

	CapturedCases(AuditTrail trail, CaseFile file) {
		this.trail = trail;
		this.file = file;
	}

	@EventListener
	void on(PetitionCaptured captured) {
		Petition petition = file.get(captured.code());
		trail.record(AuditEvent.of(AuditAction.CHANGED, new Actor(petition.origin().capturedBy())).on("petition", captured.code())
				.in(petition.placeNow().wardCode()).fact("way", "captured"));
	}
}
