package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nghedan.attendance.Obligation;
import vn.nghedan.attendance.Tallies;
import vn.nghedan.attendance.Tally;
import vn.nghedan.organization.Actor;

/** How often an official has to come by his programmes, and how often he has. */
@Component
class OwnQuotas {

	private final Tallies tallies;

	OwnQuotas(Tallies tallies) {
		this.tallies = tallies;
	}

	/** One obligation; {@code late} when a warning has gone out since and he is still below it. */
	record Line(String programme, String programmeName, String group, String groupName, int done, int wanted, LocalDate until,
			boolean late) {
	}

	List<Line> of(Actor actor, LocalDate on) {
		return tallies.ofOfficial(actor.username(), on).stream().flatMap(OwnQuotas::lines).toList();
	}

	private static Stream<Line> lines(Tally tally) {
		return tally.obligations().stream().map(each -> line(tally, each));
	}

	private static Line line(Tally tally, Obligation each) {
		return new Line(tally.programme().code(), tally.programme().name(), each.groupCode(), each.groupName(), each.done(),
				each.wanted(), tally.span().to(), each.missing() > 0 && tally.warnedOn().isPresent());
	}
}
