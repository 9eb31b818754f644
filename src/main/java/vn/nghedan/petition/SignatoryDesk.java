package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Keeps who signed a collective petition, who speaks for the others, who has withdrawn and who has been told. */
@Service
@Transactional
public class SignatoryDesk {

	private final CaseKeeper keeper;
	private final Signatories signatories;
	private final Persons people;

	SignatoryDesk(CaseKeeper keeper, Signatories signatories, Persons people) {
		this.keeper = keeper;
		this.people = people;
		this.signatories = signatories;
	}

	/** By position, those who have withdrawn included; empty when the petition is nobody's but its petitioner's. */
	@Transactional(readOnly = true)
	public List<Signatory> of(String code) {
		return signatories.ofPetition(code);
	}

	/** One of them. */
	@Transactional(readOnly = true)
	Signatory signer(String code, long id) {
		return signatures(code).get(id);
	}

	/** How many of so many may speak for the others. */
	public int mostRepresentatives(int signing) {
		return Signatures.mostRepresentatives(signing);
	}

	/** @param persons each with a name, not there yet, with those that are there at least {@value Signatures#FEWEST} */
	public void add(String code, List<PetitionerData> persons, Actor actor) {
		Petition petition = unanswered(code);
		Stamp stamp = keeper.stamp(actor);
		List<Signatory> added = signatures(code).add(persons.stream().map(people::signing).toList(), stamp);
		signatories.saveAllAndFlush(added);
		note(petition, CaseAction.ADD_SIGNATURES, String.valueOf(added.size()), stamp);
	}

	/** @param ids of those who sign; whoever spoke for the others until now and is not among them does so no more */
	public void represent(String code, Collection<Long> ids, Actor actor) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		signatures(code).represent(ids);
		note(petition, CaseAction.NAME_REPRESENTATIVES, String.valueOf(ids.size()), keeper.stamp(actor));
	}

	/** The case goes on for the others; with the last one it is withdrawn. */
	public void withdraw(String code, long id, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		Stamp stamp = keeper.stamp(actor);
		boolean last = signatures(code).withdraw(id, reason, stamp);
		note(petition, CaseAction.WITHDRAW_SIGNATURE, OneLine.required(reason), stamp);
		if (last) {
			petition.ending().withdraw(reason, stamp);
			keeper.keep(petition);
		}
	}

	/** @param way one of the ways of relaying an answer */
	public void tell(String code, long id, String way, LocalDate on, Actor actor) {
		Petition petition = keeper.take(code);
		petition.require(PetitionStatus.RELAY_PENDING);
		Stamp stamp = keeper.stamp(actor);
		Instant issued = petition.milestones().issuedAt();
		if (way == null || on == null || on.isAfter(VietnamTime.dateOf(stamp.at())) || on.isBefore(VietnamTime.dateOf(issued))) {
			throw new Refusal("petition.signatory-told");
		}
		Signatory signatory = signatures(code).get(id);
		if (!signatory.isActive()) {
			throw Refusal.conflict("petition.signatory-gone");
		}
		signatory.tell(way, on, stamp);
		signatories.saveAndFlush(signatory);
	}

	/**
	 * The answer of a collective petition is told: refused until each who speaks for the others has heard it, and everybody
	 * else who still signs hears it in the same way. Nothing happens where nobody signed.
	 */
	public void tellAll(Petition petition, String way, LocalDate on, Stamp stamp) {
		Signatures signatures = signatures(petition.code());
		if (signatures.active().isEmpty()) {
			return;
		}
		Instant issued = petition.milestones().issuedAt();
		signatures.requireRepresentativesTold(issued);
		List<Signatory> others = signatures.active().stream().filter(each -> !each.hasHeard(issued)).toList();
		others.forEach(each -> each.tell(way, on, stamp));
		petition.note(CaseAction.TELL_SIGNATORIES, signatures.representatives().size() + "+" + others.size(), stamp);
	}

	/** Whoever signs a petition signs what is taken out of it, too. */
	void copy(String code, String child, Stamp stamp) {
		signatories.saveAllAndFlush(signatures(code).active().stream().map(each -> each.in(child, people.copy(each.person()), stamp)).toList());
	}

	private Petition unanswered(String code) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		if (petition.milestones().isAnswered()) {
			throw petition.wrongState();
		}
		return petition;
	}

	private Signatures signatures(String code) {
		return new Signatures(code, of(code));
	}

	private void note(Petition petition, CaseAction action, String remark, Stamp stamp) {
		petition.note(action, remark, stamp);
		keeper.keep(petition);
	}
}
