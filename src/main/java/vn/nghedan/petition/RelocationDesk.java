package vn.nghedan.petition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;

/** Where cases are handed from units that are no more to those that follow them. */
@Service
@Transactional
public class RelocationDesk {

	private final CaseKeeper keeper;
	private final PetitionNotices notices;

	RelocationDesk(CaseKeeper keeper, PetitionNotices notices) {
		this.keeper = keeper;
		this.notices = notices;
	}

	/**
	 * Publishes {@link PetitionRelocated} and, where its way changes, {@link PetitionRerouted}; a petitioner who can be told
	 * is told once for each occasion.
	 *
	 * @param occasion which re-organisation it was; {@code null} when nobody has to be told
	 * @return whether the case has moved
	 */
	public boolean follow(String code, NewPlace to, String occasion) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(Actor.SYSTEM);
		boolean moved = petition.relocation().follow(to.place(), to.route(), to.proposal(), stamp);
		keeper.keep(petition);
		if (moved && occasion != null) {
			notices.owe(petition, NoticeKind.REORGANIZATION, occasion, stamp);
		}
		return moved;
	}
}
