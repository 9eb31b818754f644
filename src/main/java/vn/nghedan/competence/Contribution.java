package vn.nghedan.competence;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** What a unit was asked for that works with the leading one, and what it gave; the leading one answers. */
@Entity
public class Contribution {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	@Version
	private Integer version;
	private String petitionCode;
	private String unit;
	private String request;
	private LocalDate dueOn;
	private String askedBy;
	private Instant askedAt;
	@Enumerated(EnumType.STRING)
	private ContributionState state;
	private Long textId;
	private String contributedBy;
	private Instant contributedAt;

	protected Contribution() {
	}

	Contribution(String petitionCode, String unit, String request, LocalDate dueOn, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.unit = unit;
		this.request = request;
		this.dueOn = dueOn;
		this.askedBy = stamp.username();
		this.askedAt = stamp.at();
		this.state = ContributionState.OPEN;
	}

	void write(Long text) {
		requireOpen();
		textId = text;
	}

	void give(Stamp stamp) {
		requireOpen();
		if (textId == null) {
			throw new Refusal("competence.contribution-empty");
		}
		state = ContributionState.GIVEN;
		contributedBy = stamp.username();
		contributedAt = stamp.at();
	}

	void moveTo(String successor) {
		requireOpen();
		unit = successor;
	}

	void end() {
		requireOpen();
		state = ContributionState.ENDED;
	}

	private void requireOpen() {
		if (state != ContributionState.OPEN) {
			throw Refusal.conflict("competence.contribution-over");
		}
	}

	public Long id() {
		return id;
	}

	public String petitionCode() {
		return petitionCode;
	}

	public String unit() {
		return unit;
	}

	public String request() {
		return request;
	}

	public LocalDate dueOn() {
		return dueOn;
	}

	public String askedBy() {
		return askedBy;
	}

	public Instant askedAt() {
		return askedAt;
	}

	public ContributionState state() {
		return state;
	}

	/** The version of the text that counts; {@code null} as long as nobody has written one. */
	public Long textId() {
		return textId;
	}

	public String contributedBy() {
		return contributedBy;
	}

	public Instant contributedAt() {
		return contributedAt;
	}
}
