package vn.nghedan.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The papers by which groups change hands, one for each ward: what was ordered, confirmed and told. */
@Service
@Transactional
public class Handovers {

	private static final int PAGE = 200;

	private final HandoverBook book;
	private final HandoverLines lines;
	private final Numbering numbering;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Handovers(HandoverBook book, HandoverLines lines, Numbering numbering, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.lines = lines;
		this.numbering = numbering;
		this.events = events;
		this.clock = clock;
	}

	/** One for each ward where something changes, and one for {@code unit} when no group is concerned. Publishes {@link HandoverOrdered}. */
	List<String> order(HandoverReason reason, List<OfficialsChanged.Change> changes, String unit, Actor actor) {
		Map<String, List<OfficialsChanged.Change>> byWard = new TreeMap<>(lines.byWard(changes));
		if (byWard.isEmpty()) {
			byWard.put(unit, List.of());
		}
		else {
			byWard.values().removeIf(ofWard -> ofWard.stream().allMatch(each -> Objects.equals(each.from(), each.to())));
		}
		List<String> codes = new ArrayList<>();
		byWard.forEach((ward, ofWard) -> codes.add(order(reason, ward, ofWard, actor)));
		codes.forEach(code -> events.publishEvent(new HandoverOrdered(code, !reason.from().isAfter(today()))));
		return codes;
	}

	private String order(HandoverReason reason, String ward, List<OfficialsChanged.Change> changes, Actor actor) {
		int year = today().getYear();
		String code = "BG-%d-%06d".formatted(year, numbering.next("handover", year));
		book.saveAndFlush(new Handover(code, ward, reason, stamp(actor)));
		lines.add(code, changes);
		return code;
	}

	/** The handover's day has come. */
	public void takeEffect(String code, Actor actor) {
		take(code).takeEffect(stamp(actor));
	}

	/** The ward has received its officials, or says why not. */
	public void answer(String code, boolean confirmed, String reason, Actor actor) {
		take(code).answer(confirmed, reason, stamp(actor));
	}

	/** What home affairs says to the ward's objection; the ward is asked again. */
	public void reply(String code, String text, Actor actor) {
		take(code).reply(text, stamp(actor));
	}

	/** Leaders and residents have been told who looks after which group. */
	public void announce(String code, LocalDate on, String proof, Actor actor) {
		take(code).announce(on, proof, stamp(actor));
	}

	@Transactional(readOnly = true)
	public Handover get(String code) {
		return book.findById(code).orElseThrow(() -> Refusal.notFound("outreach.no-handover", code));
	}

	/** By group. */
	@Transactional(readOnly = true)
	public List<OfficialsChanged.Change> lines(String code) {
		return lines.of(code);
	}

	/** Those of these units, the latest first, at most 200. */
	@Transactional(readOnly = true)
	public List<Handover> of(Collection<String> units) {
		return units.isEmpty() ? List.of() : book.ofUnits(units, Limit.of(PAGE));
	}

	private Handover take(String code) {
		return book.lock(code).orElseThrow(() -> Refusal.notFound("outreach.no-handover", code));
	}

	private Stamp stamp(Actor actor) {
		return new Stamp(actor, clock.instant());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
