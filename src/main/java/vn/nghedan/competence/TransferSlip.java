package vn.nghedan.competence;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.petition.SlipKind;
import vn.nghedan.petition.TransferAnswered;
import vn.nghedan.petition.TransferOrdered;
import vn.nghedan.platform.VietnamTime;

/** The paper that goes with a petition to another unit, and what that unit said to it. */
@Entity
public class TransferSlip {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	@Enumerated(EnumType.STRING)
	private SlipKind kind;
	private String fromUnit;
	private String toUnit;
	private Integer number;
	private Integer year;
	private boolean binding;
	private String sentBy;
	private Instant sentAt;
	private String answeredBy;
	private Instant answeredAt;
	private Boolean accepted;
	private String reason;

	protected TransferSlip() {
	}

	TransferSlip(TransferOrdered order, int number) {
		this.petitionCode = order.code();
		this.kind = order.kind();
		this.fromUnit = order.from();
		this.toUnit = order.to();
		this.number = number;
		this.year = yearOf(order.stamp().at());
		this.binding = order.binding();
		this.sentBy = order.stamp().username();
		this.sentAt = order.stamp().at();
	}

	static int yearOf(Instant at) {
		return VietnamTime.dateOf(at).getYear();
	}

	void answer(TransferAnswered answer) {
		accepted = answer.accepted();
		reason = answer.reason();
		answeredBy = answer.stamp().username();
		answeredAt = answer.stamp().at();
	}

	public Long id() {
		return id;
	}

	public String petitionCode() {
		return petitionCode;
	}

	public SlipKind kind() {
		return kind;
	}

	public String fromUnit() {
		return fromUnit;
	}

	public String toUnit() {
		return toUnit;
	}

	/** As it stands on the paper, below ten with two digits: {@code 05/PC-UBND}. */
	public String number() {
		return "%02d/PC-UBND".formatted(number);
	}

	/** Whether the common superior sent it, so that it cannot be returned. */
	public boolean binding() {
		return binding;
	}

	public String sentBy() {
		return sentBy;
	}

	public Instant sentAt() {
		return sentAt;
	}

	public String answeredBy() {
		return answeredBy;
	}

	public Instant answeredAt() {
		return answeredAt;
	}

	/** {@code null} until the unit has answered, and for ever where only an agency is written to and keeps it. */
	public Boolean accepted() {
		return accepted;
	}

	public String reason() {
		return reason;
	}
}
