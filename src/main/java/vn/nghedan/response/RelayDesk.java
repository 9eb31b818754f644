package vn.nghedan.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.SignatoryDesk;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The way back: whoever brings the answer to the petitioner says here how, when and with what proof. */
@Service
@Transactional
public class RelayDesk {

	private final Relays relays;
	private final CaseKeeper keeper;
	private final SignatoryDesk signatories;
	private final int attempts;

	RelayDesk(Relays relays, CaseKeeper keeper, SignatoryDesk signatories,
			@Value("${nghedan.relay.attempts:3}") int attempts) {
		this.relays = relays;
		this.keeper = keeper;
		this.signatories = signatories;
		this.attempts = attempts;
	}

	/**
	 * Records how it went. Who is not reached is tried again, until he was tried on enough days and the group has heard the
	 * answer where it meets.
	 *
	 * @return whether the petitioner counts as told; otherwise somebody has still to do it
	 */
	public boolean tell(String code, Telling telling, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		require(petition, telling, stamp);
		if (telling.isAttempt()) {
			petition.answer().tried(VietnamTime.words(telling.on()), stamp);
		}
		else {
			signatories.tellAll(petition, telling.way().name(), telling.on(), stamp);
			petition.answer().tell(VietnamTime.startOf(telling.on()), telling.way().name(), stamp);
		}
		relays.saveAndFlush(new Relay(code, telling, stamp));
		keeper.keep(petition);
		return !telling.isAttempt();
	}

	/** Oldest first, attempts included. */
	@Transactional(readOnly = true)
	public List<Relay> relaysOf(String code) {
		return relays.findByPetitionCodeOrderById(code);
	}

	/** When the petitioner is to be tried again; empty before the first attempt. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> nextTry(String code) {
		List<Relay> all = relaysOf(code);
		return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(all.size() - 1).nextTry());
	}

	private void require(Petition petition, Telling telling, Stamp stamp) {
		LocalDate today = VietnamTime.dateOf(stamp.at());
		Instant issued = petition.milestones().issuedAt();
		if (telling.way() == null || telling.on() == null || telling.on().isAfter(today)
				|| issued != null && telling.on().isBefore(VietnamTime.dateOf(issued))) {
			throw new Refusal("response.relay-details");
		}
		if (telling.reason() == null && (telling.way().isThroughOthers() || telling.givenUp())) {
			throw new Refusal("response.relay-reason");
		}
		if (telling.way() == RelayWay.AT_MEETING && petition.result().announcement() != Announcement.DONE) {
			throw Refusal.conflict("response.relay-not-heard");
		}
		if (telling.isAttempt() && (telling.nextTry() == null || !telling.nextTry().isAfter(today))) {
			throw new Refusal("response.relay-next-try");
		}
		if (telling.givenUp()) {
			requireTriedEnough(petition, telling);
		}
	}

	private void requireTriedEnough(Petition petition, Telling telling) {
		if (telling.way() != RelayWay.NOT_REACHED) {
			throw new Refusal("response.relay-details");
		}
		Instant issued = petition.milestones().issuedAt();
		long days = Stream.concat(Stream.of(telling.on()), relaysOf(petition.code()).stream()
			.filter(each -> each.attempt() && !each.recordedAt().isBefore(issued)).map(Relay::toldOn)).distinct().count();
		if (days < attempts) {
			throw Refusal.conflict("response.relay-try-more", String.valueOf(attempts), String.valueOf(days));
		}
		if (petition.result().announcement() == Announcement.PENDING) {
			throw Refusal.conflict("response.relay-announce-first", petition.code());
		}
	}
}
