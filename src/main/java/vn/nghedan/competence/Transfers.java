package vn.nghedan.competence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.MatterReturned;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionRerouted;
import vn.nghedan.petition.SlipKind;
import vn.nghedan.petition.Stamp;
import vn.nghedan.petition.TransferAnswered;
import vn.nghedan.petition.TransferOrdered;
import vn.nghedan.platform.Refusal;

/** Writes a numbered slip for every transfer and notes who gave the petition back, in the transaction of the transfer itself. */
@Service
@Transactional
public class Transfers {

	private static final String ANOTHER_WAY = "Vụ việc đã đổi hướng trước khi đơn vị này nhận";

	private final TransferSlips slips;
	private final TransferReturns returns;
	private final Numbering numbering;
	private final Organization organization;
	private final Clock clock;

	Transfers(TransferSlips slips, TransferReturns returns, Numbering numbering, Organization organization,
			Clock clock) {
		this.slips = slips;
		this.returns = returns;
		this.numbering = numbering;
		this.organization = organization;
		this.clock = clock;
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<TransferSlip> slipsOf(String petitionCode) {
		return slips.findByPetitionCodeOrderById(petitionCode);
	}

	/** One slip of the petition; refused as not found when it is another's. */
	@Transactional(readOnly = true)
	public TransferSlip slip(String petitionCode, long id) {
		return slips.findById(id).filter(slip -> slip.petitionCode().equals(petitionCode))
				.orElseThrow(() -> Refusal.notFound("competence.no-slip"));
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<TransferReturn> returnsOf(String petitionCode) {
		return returns.findByPetitionCodeOrderById(petitionCode);
	}

	/** The nearest unit over all that gave the petition back, and none of them; an agency that is under nobody is left out. */
	@Transactional(readOnly = true)
	public String superiorOf(Petition petition) {
		List<String> units = returnsOf(petition.code()).stream().map(TransferReturn::unit).distinct().toList();
		List<String> path = pathUp(petition.placeNow().wardCode());
		return common(units, path).stream().filter(unit -> !units.contains(unit)).findFirst().orElse(path.get(path.size() - 1));
	}

	/** What lies over all of the units that are under the root of this path; the path itself where none of them is. */
	private List<String> common(Collection<String> units, List<String> path) {
		String root = path.get(path.size() - 1);
		List<List<String>> ours = units.stream().map(this::pathUp).filter(up -> up.contains(root)).toList();
		List<String> first = ours.isEmpty() ? path : ours.get(0);
		return first.stream().filter(unit -> ours.stream().allMatch(up -> up.contains(unit))).toList();
	}

	private List<String> pathUp(String unit) {
		return organization.pathUp(unit).stream().map(Authority::code).toList();
	}

	@EventListener
	void on(TransferOrdered order) {
		int number = numbering.next("slip/" + order.from(), TransferSlip.yearOf(order.stamp().at()));
		slips.saveAndFlush(new TransferSlip(order, number));
	}

	@EventListener
	void on(TransferAnswered answer) {
		slips.findFirstByPetitionCodeAndToUnitAndAcceptedIsNullOrderByIdDesc(answer.code(), answer.unit()).ifPresent(slip -> {
			slip.answer(answer);
			slips.saveAndFlush(slip);
		});
	}

	/** Nobody accepts any more what has gone another way. */
	@EventListener
	void on(PetitionRerouted rerouted) {
		List<TransferSlip> open = slips.findByPetitionCodeAndKindAndAcceptedIsNull(rerouted.code(), SlipKind.TRANSFER);
		open.forEach(slip -> slip.answer(new TransferAnswered(rerouted.code(), slip.toUnit(), false, ANOTHER_WAY,
				new Stamp(Actor.SYSTEM, clock.instant()))));
		slips.saveAllAndFlush(open);
	}

	@EventListener
	void on(MatterReturned returned) {
		returns.saveAndFlush(new TransferReturn(returned));
	}
}
