package vn.nghedan.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;

/** Petitions that go to one agency with one letter. */
@Entity
public class Dossier {

	@Id
	private String code;
	@Version
	private Integer version;
	private String office;
	private String agency;
	@Enumerated(EnumType.STRING)
	private DossierStatus status;
	private Instant openedAt;
	private String signedBy;
	private Instant signedAt;
	private String letterNumber;
	private Integer letterYear;
	private String sentBy;
	private Instant sentAt;

	protected Dossier() {
	}

	Dossier(String code, String office, String agency, Instant openedAt) {
		this.code = code;
		this.office = office;
		this.agency = agency;
		this.openedAt = openedAt;
		this.status = DossierStatus.QUEUED;
	}

	void sign(Stamp stamp) {
		require(DossierStatus.QUEUED);
		status = DossierStatus.SIGNED;
		signedBy = stamp.username();
		signedAt = stamp.at();
	}

	void send(String number, int year, Stamp stamp) {
		require(DossierStatus.SIGNED);
		if (OneLine.of(number) == null || OneLine.of(number).length() > 50) {
			throw new Refusal("dossier.letter-number", "50");
		}
		status = DossierStatus.SENT;
		letterNumber = OneLine.of(number);
		letterYear = year;
		sentBy = stamp.username();
		sentAt = stamp.at();
	}

	void empty() {
		require(DossierStatus.QUEUED, DossierStatus.SIGNED);
		status = DossierStatus.VOID;
	}

	boolean isSent() {
		return status == DossierStatus.SENT;
	}

	public String code() {
		return code;
	}

	/** The unit that sends it. */
	public String office() {
		return office;
	}

	/** The unit that is to reply. */
	public String agency() {
		return agency;
	}

	public DossierStatus status() {
		return status;
	}

	public Instant openedAt() {
		return openedAt;
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

	private void require(DossierStatus... allowed) {
		if (!Arrays.asList(allowed).contains(status)) {
			throw Refusal.conflict("dossier.wrong-state", code,
					Messages.text("dossier", "status." + status, LocaleContextHolder.getLocale()));
		}
	}
}
