package vn.nghedan.competence;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.petition.MatterReturned;

/** A unit said of a petition that it was not its matter. */
@Entity
public class TransferReturn {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	private String unit;
	private String reason;
	private String returnedBy;
	private Instant returnedAt;

	protected TransferReturn() {
	}

	TransferReturn(MatterReturned returned) {
		this.petitionCode = returned.code();
		this.unit = returned.unit();
		this.reason = returned.reason();
		this.returnedBy = returned.stamp().username();
		this.returnedAt = returned.stamp().at();
	}

	public String unit() {
		return unit;
	}

	public String reason() {
		return reason;
	}

	public String returnedBy() {
		return returnedBy;
	}

	public Instant returnedAt() {
		return returnedAt;
	}
}
