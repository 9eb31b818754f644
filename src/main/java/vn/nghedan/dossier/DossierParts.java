package vn.nghedan.dossier;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What is known of a dossier, to be read by everybody and changed only by its verbs; {@code null} for what is to come. */
@MappedSuperclass
public abstract class DossierParts {

	@Id
	String code;
	@Version
	Integer version;
	String office;
	String agency;
	@Enumerated(EnumType.STRING)
	DossierStatus status;
	boolean urgent;
	Instant openedAt;
	String closedBy;
	Instant closedAt;
	String preparedBy;
	Instant preparedAt;
	String returnReason;
	String signedBy;
	Instant signedAt;
	String letterNumber;
	Integer letterYear;
	String sentBy;
	Instant sentAt;
	Instant doneAt;
	String voidedBy;
	Instant voidedAt;
	String voidReason;

	DossierParts() {
	}

	public String code() {
		return code;
	}

	/** The unit that sends it. */
	public String office() {
		return office;
	}

	/** The unit that is to reply, or to pass it on to the central government. */
	public String agency() {
		return agency;
	}

	public DossierStatus status() {
		return status;
	}

	/** Whether it waits for no schedule. */
	public boolean urgent() {
		return urgent;
	}

	public Instant openedAt() {
		return openedAt;
	}

	public Instant closedAt() {
		return closedAt;
	}

	public String preparedBy() {
		return preparedBy;
	}

	/** What the chair wants changed. */
	public String returnReason() {
		return returnReason;
	}

	public String signedBy() {
		return signedBy;
	}

	public Instant signedAt() {
		return signedAt;
	}

	public String letterNumber() {
		return letterNumber;
	}

	public Instant sentAt() {
		return sentAt;
	}

	public Instant doneAt() {
		return doneAt;
	}

	public String voidedBy() {
		return voidedBy;
	}

	public Instant voidedAt() {
		return voidedAt;
	}

	public String voidReason() {
		return voidReason;
	}
}
