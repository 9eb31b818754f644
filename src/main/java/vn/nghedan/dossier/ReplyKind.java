package vn.nghedan.dossier;

import java.util.Optional;

/** What an agency's reply means for a petition. */
public enum ReplyKind {

	FULL(DossierItem.Settled.ANSWERED), PARTIAL(null), INTERIM(null), RETURNED(DossierItem.Settled.RETURNED);

	private final DossierItem.Settled settles;

	ReplyKind(DossierItem.Settled settles) {
		this.settles = settles;
	}

	/** Empty as long as the agency owes something. */
	Optional<DossierItem.Settled> settles() {
		return Optional.ofNullable(settles);
	}
}
