package vn.nghedan.petition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.platform.Refusal;

/** One of those who signed a collective petition; kept apart from the case like its petitioner. */
@Entity
@Table(name = "petition_signatory")
public class Signatory {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	private int position;
	@OneToOne(cascade = CascadeType.ALL)
	@JoinColumn(name = "petitioner_id")
	private Petitioner person;
	private boolean representative;
	private Instant addedAt;
	private String addedBy;
	private Instant withdrawnAt;
	private String withdrawnReason;
	private Instant toldAt;
	private LocalDate toldOn;
	private String toldWay;

	protected Signatory() {
	}

	/** @param person with a name */
	Signatory(String petitionCode, int position, Petitioner person, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.position = position;
		this.person = person;
		this.addedAt = stamp.at();
		this.addedBy = stamp.username();
	}

	/** The same person under another petition that was taken out of this one. */
	Signatory in(String otherPetition, Petitioner samePerson, Stamp stamp) {
		Signatory copy = new Signatory(otherPetition, position, samePerson, stamp);
		copy.representative = representative;
		return copy;
	}

	void represent(boolean named) {
		representative = named;
	}

	void withdraw(String reason, Stamp stamp) {
		if (!isActive()) {
			throw Refusal.conflict("petition.signatory-gone");
		}
		representative = false;
		withdrawnAt = stamp.at();
		withdrawnReason = OneLine.required(reason);
	}

	void tell(String way, LocalDate on, Stamp stamp) {
		toldAt = stamp.at();
		toldOn = on;
		toldWay = way;
	}

	/** Whether he still signs; who has withdrawn is told nothing more. */
	public boolean isActive() {
		return withdrawnAt == null;
	}

	/** Whether he has heard the answer that was issued then; after another round he has to hear the new one. */
	public boolean hasHeard(Instant issuedAt) {
		return toldAt != null && issuedAt != null && !toldAt.isBefore(issuedAt);
	}

	public Long id() {
		return id;
	}

	/** Place in the list of signatures, from 1. */
	public int position() {
		return position;
	}

	public Petitioner person() {
		return person;
	}

	public boolean representative() {
		return representative;
	}

	public Instant withdrawnAt() {
		return withdrawnAt;
	}

	public String withdrawnReason() {
		return withdrawnReason;
	}

	public Instant toldAt() {
		return toldAt;
	}

	public LocalDate toldOn() {
		return toldOn;
	}

	/** One of the ways of relaying an answer. */
	public String toldWay() {
		return toldWay;
	}
}
