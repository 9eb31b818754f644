package vn.nghedan.process;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.outreach.Companions;
import vn.nghedan.petition.Petition;

/** Who brings an answer back: whoever heard the opinion or took over from him, else the official assigned to the group. */
@Component
class Relayers {

	private final Companions companions;

	Relayers(Companions companions) {
		this.companions = companions;
	}

	/** The official, or his substitute; empty when neither is in service any more. */
	Optional<String> official(Petition petition, LocalDate today) {
		return companions.now(petition.origin().capturedBy(), petition.placeNow().groupCode(), today);
	}

	/** Whose duty it is, also while somebody stands in for him. */
	Optional<String> responsible(Petition petition, LocalDate today) {
		return companions.responsible(petition.origin().capturedBy(), petition.placeNow().groupCode(), today);
	}
}
