package vn.nghedan.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.Stamp;

/** What an agency wrote about one petition: kind, number and date; the words are a text of the case. */
@Entity
public class AgencyReply {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	private String dossierCode;
	private long textId;
	@Enumerated(EnumType.STRING)
	private ReplyKind kind;
	private String number;
	private LocalDate writtenOn;
	private String recordedBy;
	private Instant recordedAt;

	protected AgencyReply() {
	}

	AgencyReply(CaseText text, String petitionCode, String dossierCode, ReplyKind kind, String number,
			LocalDate writtenOn, Stamp stamp) {
		this.textId = text.id();
		this.petitionCode = petitionCode;
		this.dossierCode = dossierCode;
		this.kind = kind;
		this.number = number;
		this.writtenOn = writtenOn;
		this.recordedBy = stamp.username();
		this.recordedAt = stamp.at();
	}

	public String petitionCode() {
		return petitionCode;
	}

	public String dossierCode() {
		return dossierCode;
	}

	public long textId() {
		return textId;
	}

	public ReplyKind kind() {
		return kind;
	}

	public String number() {
		return number;
	}

	public LocalDate writtenOn() {
		return writtenOn;
	}

	public String recordedBy() {
		return recordedBy;
	}

	public Instant recordedAt() {
		return recordedAt;
	}
}
