package vn.nghedan.web.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.review.ReviewRhythm;
import vn.nghedan.review.ReviewRhythms;
import vn.nghedan.review.Teams;
import vn.nghedan.web.Names;

/** The rhythms of the delegations that an official sees or leads, those without one of their own included. */
@Component
@Transactional(readOnly = true)
class ReviewRhythmViews {

	private final ReviewRhythms rhythms;
	private final ReviewRight right;
	private final Teams teams;
	private final Names names;

	ReviewRhythmViews(ReviewRhythms rhythms, ReviewRight right, Teams teams, Names names) {
		this.rhythms = rhythms;
		this.right = right;
		this.teams = teams;
		this.names = names;
	}

	/** Those of a delegation without its own go by {@code general}; rows stand with the newest first. */
	record Rhythms(List<Row> general, List<Delegation> delegations) {
	}

	/** One delegation; {@code editable} for its head and secretary. */
	record Delegation(String delegation, String delegationName, String ward, String wardName, boolean editable, List<Row> rhythms) {
	}

	/** From a day on; {@code weekOfMonth} 5 is the last one, {@code weekday} 1 is Monday. */
	record Row(int weekOfMonth, int weekday, LocalTime at, String place, LocalDate from) {
	}

	public Rhythms of(Actor actor) {
		List<ReviewRhythm> all = rhythms.all();
		List<String> led = right.led(actor);
		Set<String> units = right.units(actor);
		return new Rhythms(rows(all, null), teams.on(right.today()).stream()
				.filter(team -> led.contains(team.code()) || units.contains(team.wardCode()))
				.map(team -> new Delegation(team.code(), team.name(), team.wardCode(), names.unit(team.wardCode()),
						led.contains(team.code()), rows(all, team.code())))
				.toList());
	}

	private static List<Row> rows(List<ReviewRhythm> all, String delegation) {
		return all.stream().filter(each -> delegation == null ? each.delegationCode() == null : delegation.equals(each.delegationCode()))
				.map(each -> new Row(each.weekOfMonth(), each.weekday(), each.atTime(), each.place(), each.validFrom())).toList();
	}
}
