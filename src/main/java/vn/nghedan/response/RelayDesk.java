package vn.nghedan.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.SignatoryDesk;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The way back: whoever brings the answer to the petitioner says here how, when and with what proof. */
@Service
@Transactional
public class RelayDesk {

	private final Relays relays;
	private final CaseKeeper keeper;
	private final SignatoryDesk signatories;

	RelayDesk(Relays relays, CaseKeeper keeper, SignatoryDesk signatories) {
		this.relays = relays;
		this.keeper = keeper;
		this.signatories = signatories;
	}

	/** @param toldOn not in the future and not before the answer was issued */
	public void tell(String code, RelayWay way, LocalDate toldOn, String proof, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		Instant issued = petition.milestones().issuedAt();
		if (way == null || toldOn == null || toldOn.isAfter(VietnamTime.dateOf(stamp.at()))
				|| issued != null && toldOn.isBefore(VietnamTime.dateOf(issued))) {
			throw new Refusal("response.relay-details");
		}
		signatories.tellAll(petition, way.name(), toldOn, stamp);
		petition.answer().tell(VietnamTime.startOf(toldOn), way.name(), stamp);
		relays.saveAndFlush(new Relay(code, way, toldOn, proof, stamp));
		keeper.keep(petition);
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<Relay> relaysOf(String code) {
		return relays.findByPetitionCodeOrderById(code);
	}
}
