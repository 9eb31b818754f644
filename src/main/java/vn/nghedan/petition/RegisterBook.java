package vn.nghedan.petition;

import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;

/** The ward's book of incoming petitions, numbered without gaps in each year. */
@Component
class RegisterBook {

	private final Numbering numbering;

	RegisterBook(Numbering numbering) {
		this.numbering = numbering;
	}

	/** Its number in the book; a petition that is registered again keeps the one it has. */
	int numberOf(Petition petition, Stamp stamp) {
		return petition.incomingNumber == null ? nextNumber(petition, stamp) : petition.incomingNumber;
	}

	private int nextNumber(Petition petition, Stamp stamp) {
		return numbering.next("incoming/" + petition.place().wardCode(), VietnamTime.dateOf(stamp.at()).getYear());
	}

	/** A petition that was answered on the spot or refused comes into the book when it is opened again. */
	void enter(Petition petition, Stamp stamp) {
		if (petition.incomingNumber == null) {
			petition.incomingNumber = nextNumber(petition, stamp);
			petition.milestones.registeredAt = stamp.at();
		}
	}
}
