package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.competence.TransferSlip;
import vn.nghedan.competence.Transfers;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** What stands on a transfer slip when it is printed. */
@Component
class SlipPapers {

	private final Cases cases;
	private final Transfers transfers;
	private final TransferViews views;
	private final PersonVerbs persons;
	private final Organization organization;
	private final Names names;

	SlipPapers(Cases cases, Transfers transfers, TransferViews views, PersonVerbs persons, Organization organization, Names names) {
		this.cases = cases;
		this.transfers = transfers;
		this.views = views;
		this.persons = persons;
		this.organization = organization;
		this.names = names;
	}

	/**
	 * The paper: who sends what to whom.
	 *
	 * @param petitioner with his address, where he gave them and the reader may ask for them
	 * @param nameHidden whether one of the residents stands for him
	 */
	record SlipPaper(TransferViews.SlipView slip, String unitName, String parentName, LocalDate date, String recipient, String code,
			LocalDate receiptDate, Integer incomingNumber, String petitioner, String address, String fieldName, String groupName,
			String wardName, String content, List<String> copies, boolean nameHidden) {

		@Override
		public String toString() {
			return "SlipPaper[" + code + "]";
		}
	}

	@Transactional
	public SlipPaper of(String code, long id, Actor actor) {
		Petition petition = cases.see(code, actor);
		TransferSlip slip = transfers.slip(code, id);
		List<Authority> path = organization.pathUp(slip.fromUnit());
		PersonVerbs.OnPaper who = persons.onPaper(petition, "slip", actor);
		boolean hidden = who.resident() != null;
		return new SlipPaper(views.slip(slip), path.get(0).name(), path.size() > 1 ? path.get(1).name() : null,
				VietnamTime.dateOf(slip.sentAt()), names.unit(slip.toUnit()), code, petition.origin().receiptDate(),
				petition.incomingNumber(), hidden ? who.resident() : who.person().name(),
				who.person().address(), names.field(petition.subject().field()),
				names.group(petition.place().wardCode(), petition.place().groupCode()), names.unit(petition.place().wardCode()),
				petition.content(), List.of(names.unit(slip.toUnit()), names.unit(petition.placeNow().wardCode())), hidden);
	}
}
