package vn.nghedan.review;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The rhythms of the delegations; a change holds from a day on, and reviews that are planned already stay. */
@Service
@Transactional
public class ReviewRhythms {

	private final JdbcClient jdbc;
	private final CaseKeeper keeper;

	ReviewRhythms(JdbcClient jdbc, CaseKeeper keeper) {
		this.jdbc = jdbc;
		this.keeper = keeper;
	}

	/** All rows, of all delegations first, the newest first. */
	@Transactional(readOnly = true)
	public List<ReviewRhythm> all() {
		return jdbc.sql("""
				select delegation_code, week_of_month, weekday, at_time, place, valid_from from nghedan.review_rhythm
				order by delegation_code nulls first, valid_from desc""").query(ReviewRhythm.class).list();
	}

	/** From today on at the earliest; a second change for the same day replaces the first. */
	public void change(ReviewRhythm rhythm, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		if (rhythm.checked().validFrom().isBefore(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("review.rhythm-in-past");
		}
		jdbc.sql("""
				insert into nghedan.review_rhythm (delegation_code, week_of_month, weekday, at_time, place, valid_from, recorded_at,
					recorded_by) values (:delegation, :week, :weekday, :time, :place, :from, :at, :by)
				on conflict on constraint review_rhythm_once do update set week_of_month = excluded.week_of_month,
					weekday = excluded.weekday, at_time = excluded.at_time, place = excluded.place,
					recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by""")
			.param("delegation", rhythm.delegationCode()).param("week", rhythm.weekOfMonth()).param("weekday", rhythm.weekday())
			.param("time", rhythm.atTime()).param("place", OneLine.of(rhythm.place())).param("from", rhythm.validFrom())
			.param("at", Timestamp.from(stamp.at())).param("by", stamp.username()).update();
	}

	/** Its own row in force on that day, else that of all. */
	ReviewRhythm of(String delegation, LocalDate day) {
		return jdbc.sql("""
				select delegation_code, week_of_month, weekday, at_time, place, valid_from from nghedan.review_rhythm
				where (delegation_code = :delegation or delegation_code is null) and valid_from <= :day
				order by delegation_code nulls last, valid_from desc limit 1""").param("delegation", delegation)
			.param("day", day).query(ReviewRhythm.class).single();
	}
}
