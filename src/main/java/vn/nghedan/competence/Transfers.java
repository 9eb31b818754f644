package vn.nghedan.competence;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.TransferAnswered;
import vn.nghedan.petition.TransferOrdered;

/** Writes a slip for every transfer and notes the answer on it, in the transaction of the transfer itself. */
@Service
@Transactional
public class Transfers {

	private final TransferSlips slips;

	Transfers(TransferSlips slips) {
		this.slips = slips;
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<TransferSlip> slipsOf(String petitionCode) {
		return slips.findByPetitionCodeOrderById(petitionCode);
	}

	@EventListener
	void on(TransferOrdered transfer) {
		slips.saveAndFlush(new TransferSlip(transfer.code(), transfer.from(), transfer.to(), transfer.at()));
	}

	@EventListener
	void on(TransferAnswered answer) {
		slips.findFirstByPetitionCodeAndAcceptedIsNullOrderByIdDesc(answer.code()).ifPresent(slip -> {
			slip.answer(answer.accepted(), answer.reason(), answer.at());
			slips.saveAndFlush(slip);
		});
	}
}
