package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.quarantine.StubDesk;

/** What is said of a code that no petition has: that it has gone to another procedure, or that there is none. */
@Component
class MovedOn {

	private final StubDesk stubs;
	private final Visibility visibility;

	MovedOn(StubDesk stubs, Visibility visibility) {
		this.stubs = stubs;
		this.visibility = visibility;
	}

	/** Those who would have seen the petition are told that the number exists; nobody is told anything else, whom it was about not even that. */
	Refusal instead(String code, Actor actor) {
		return stubs.ofPetition(code).filter(stub -> visibility.canSee(actor, stub.receivedBy(), List.of(stub.unitCode())) && !stubs.wasAbout(stub, actor))
				.map(stub -> new Refusal(Refusal.Kind.GONE, "quarantine.gone", code))
				.orElseGet(() -> Refusal.notFound("petition.not-found", code));
	}
}
