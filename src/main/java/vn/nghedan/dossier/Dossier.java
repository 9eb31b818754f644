package vn.nghedan.dossier;

import static vn.nghedan.dossier.DossierStatus.CLOSED;
import static vn.nghedan.dossier.DossierStatus.PREPARED;
import static vn.nghedan.dossier.DossierStatus.QUEUED;
import static vn.nghedan.dossier.DossierStatus.SENT;
import static vn.nghedan.dossier.DossierStatus.SIGNED;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;

/** Petitions that go to one agency with one letter. */
@Entity
public class Dossier extends DossierParts {

	protected Dossier() {
	}

	Dossier(String code, String office, String agency, boolean urgent, Instant openedAt) {
		this.code = code;
		this.office = office;
		this.agency = agency;
		this.urgent = urgent;
		this.openedAt = openedAt;
		this.status = QUEUED;
	}

	/** From now on it takes nothing more. */
	void close(Stamp stamp) {
		require(QUEUED);
		status = CLOSED;
		closedBy = stamp.username();
		closedAt = stamp.at();
	}

	/** Letter and list are ready to be signed. */
	void prepare(Stamp stamp) {
		require(CLOSED);
		status = PREPARED;
		preparedBy = stamp.username();
		preparedAt = stamp.at();
		returnReason = null;
	}

	/** The chair wants something changed. */
	void giveBack(String reason) {
		require(PREPARED);
		returnReason = OneLine.required(reason);
		status = CLOSED;
	}

	void sign(Stamp stamp) {
		require(PREPARED);
		status = SIGNED;
		signedBy = stamp.username();
		signedAt = stamp.at();
	}

	/** Only what is signed gets a number, and only one. */
	void number(Letter letter) {
		require(SIGNED);
		if (letterNumber != null) {
			throw wrongState();
		}
		letterNumber = letter.label();
		letterYear = letter.year();
	}

	void send(Stamp stamp) {
		require(SIGNED);
		if (letterNumber == null) {
			throw wrongState();
		}
		status = SENT;
		sentBy = stamp.username();
		sentAt = stamp.at();
	}

	void finish(Stamp stamp) {
		require(SENT);
		status = DossierStatus.DONE;
		doneAt = stamp.at();
	}

	/** Nothing is left in it that could be sent. */
	void empty(Stamp stamp) {
		require(QUEUED, CLOSED, PREPARED, SIGNED);
		end(null, stamp);
	}

	/** Called back, sent or not; while it gathers there is nothing to call back. */
	void cancel(String reason, Stamp stamp) {
		require(CLOSED, PREPARED, SIGNED, SENT);
		end(OneLine.required(reason), stamp);
	}

	private void end(String reason, Stamp stamp) {
		status = DossierStatus.VOID;
		voidReason = reason;
		voidedBy = stamp.username();
		voidedAt = stamp.at();
	}

	void require(DossierStatus... allowed) {
		if (!Arrays.asList(allowed).contains(status)) {
			throw wrongState();
		}
	}

	Refusal wrongState() {
		return Refusal.conflict("dossier.wrong-state", code,
				Messages.text("dossier", "status." + status, LocaleContextHolder.getLocale()));
	}
}
