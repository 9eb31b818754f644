package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.dossier.ClosingTimes;
import vn.nghedan.dossier.DossierList;
import vn.nghedan.dossier.DossierPage;
import vn.nghedan.dossier.DossierRow;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.organization.Actor;

/** Lists of dossiers, never more of them than the official may see. */
@Component
@Transactional(readOnly = true)
class DossierLists {

	private final DossierList list;
	private final ClosingTimes closing;
	private final FollowUps followUps;
	private final DossierOffices offices;
	private final Names names;

	DossierLists(DossierList list, ClosingTimes closing, FollowUps followUps, DossierOffices offices, Names names) {
		this.list = list;
		this.closing = closing;
		this.followUps = followUps;
		this.offices = offices;
		this.names = names;
	}

	/** One dossier; {@code open} of its petitions have no answer, {@code letterDue} if the agency ought to be reminded now. */
	record Line(String code, String office, String officeName, String agency, String agencyName, String status, String statusLabel,
			boolean urgent, Instant openedAt, Instant closesAt, String letterNumber, Instant sentAt, int petitions, int open,
			boolean letterDue) {
	}

	/** Some dossiers, and the cursor of the next ones; {@code null} after the last. */
	record Page(List<Line> items, String next) {
	}

	public Page page(Actor actor, DossierStatus status, boolean unfinished, String agency, String cursor, int limit) {
		DossierPage page = list.page(offices.seenBy(actor), status, unfinished, agency, cursor, limit);
		return new Page(page.rows().stream().map(this::line).toList(), page.next());
	}

	private Line line(DossierRow row) {
		return new Line(row.code(), row.office(), names.unit(row.office()), row.agency(), names.unit(row.agency()),
				row.status().name(), Labels.of(row.status()), row.urgent(), row.openedAt(),
				row.status() == DossierStatus.QUEUED ? closing.closesAt(row.code()).orElse(null) : null, row.letterNumber(),
				row.sentAt(), row.petitions(), row.open(), row.status() == DossierStatus.SENT && followUps.isLetterDue(row.code()));
	}
}
