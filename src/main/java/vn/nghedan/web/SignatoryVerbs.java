package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.MaskedPerson;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.Signatory;
import vn.nghedan.petition.SignatoryDesk;
import vn.nghedan.response.RelayWay;

/** Who signed a collective petition, for those who see the case; kept up by the desk that took it in and those who tell. */
@Component
@Transactional
class SignatoryVerbs {

	private final Cases cases;
	private final SignatoryDesk desk;
	private final PersonViews people;

	SignatoryVerbs(Cases cases, SignatoryDesk desk, PersonViews people) {
		this.cases = cases;
		this.desk = desk;
		this.people = people;
	}

	/** One who signed, covered; {@code toldWay} is a way of relaying answers. */
	record Line(long id, int position, String name, String phone, String address, boolean representative, boolean withdrawn,
			String withdrawnReason, LocalDate toldOn, String toldWay, String toldWayLabel) {

		@Override
		public String toString() {
			return "Line[" + position + "]";
		}
	}

	/** The list, how many still sign, how many of them may speak for all, and what the caller may do. */
	record Signed(int signing, int mostRepresentatives, boolean editable, boolean tellable, List<Line> signatories) {
	}

	@Transactional(readOnly = true)
	public Signed of(String code, Actor actor) {
		Petition petition = cases.see(code, actor);
		var verbs = cases.verbs(petition, actor);
		List<Signatory> all = desk.of(code);
		int signing = (int) all.stream().filter(Signatory::isActive).count();
		return new Signed(signing, desk.mostRepresentatives(signing), verbs.contains(CaseVerb.SIGNATORIES),
				verbs.contains(CaseVerb.TELL_SIGNATORY), all.stream().map(one -> line(petition, one, one.hasHeard(petition.milestones().issuedAt()))).toList());
	}

	public void add(String code, List<PetitionerData> persons, Actor actor) {
		cases.open(code, CaseVerb.SIGNATORIES, actor);
		desk.add(code, persons, actor);
	}

	public void represent(String code, List<Long> ids, Actor actor) {
		cases.open(code, CaseVerb.SIGNATORIES, actor);
		desk.represent(code, ids, actor);
	}

	public void withdraw(String code, long id, String reason, Actor actor) {
		cases.open(code, CaseVerb.SIGNATORIES, actor);
		desk.withdraw(code, id, reason, actor);
	}

	public void tell(String code, long id, RelayWay way, LocalDate toldOn, Actor actor) {
		cases.open(code, CaseVerb.TELL_SIGNATORY, actor);
		desk.tell(code, id, way.name(), toldOn, actor);
	}

	/** What was told of an answer before the last one is not shown. */
	private Line line(Petition petition, Signatory one, boolean told) {
		MaskedPerson person = people.covered(petition, one.person());
		return new Line(one.id(), one.position(), person.name(), person.phone(), person.address(), one.representative(), !one.isActive(),
				one.withdrawnReason(), told ? one.toldOn() : null, told ? one.toldWay() : null, told ? JournalWords.way(one.toldWay()) : null);
	}
}
