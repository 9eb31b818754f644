package vn.nghedan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days that became days off after meetings had been planned on them by their rhythm. */
@Component
class DaysOff {

	private final MeetingDiary diary;
	private final Evenings evenings;
	private final JdbcClient jdbc;
	private final Clock clock;

	DaysOff(MeetingDiary diary, Evenings evenings, JdbcClient jdbc, Clock clock) {
		this.diary = diary;
		this.evenings = evenings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	record Planned(String code, MeetingType type, String wardCode, LocalDate day) {
	}

	/** Meetings that a rhythm gave leave such days; what a person planned stays for a person to postpone. */
	void leave() {
		for (Planned each : planned()) {
			evenings.closed(each.type(), each.wardCode(), each.day()).ifPresent(holiday -> diary.leave(each.code(), holiday));
		}
	}

	private List<Planned> planned() {
		return jdbc.sql("""
				select code, type, ward_code, (scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date as day from nghedan.meeting
				where status = 'PLANNED' and series_code is not null and scheduled_at > :now order by scheduled_at, code""")
			.param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(Planned.class).list();
	}
}
