package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.attendance.Every;
import vn.nghedan.attendance.Obligation;
import vn.nghedan.attendance.Per;
import vn.nghedan.attendance.Span;
import vn.nghedan.attendance.Tally;
import vn.nghedan.attendance.Visit;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** What an official may see of a programme's tally: the sums of it, and its rows page by page. */
@Component
class AttendanceViews {

	private final AttendanceScope scope;

	AttendanceViews(AttendanceScope scope) {
		this.scope = scope;
	}

	/** What is looked for; {@code null} for everything. */
	record Asked(String ward, String delegation, boolean below, String cursor, int limit) {
	}

	/** The period of the books and what is wanted in it. */
	record Period(LocalDate from, LocalDate to, int wanted, Per per, Every every, int amount, String basis) {

		static Period of(Span span) {
			return span == null ? null : new Period(span.from(), span.to(), span.wanted(), span.quota().per(), span.quota().every(),
					span.quota().amount(), span.quota().basis());
		}
	}

	/** Obligations of one kind together; {@code met} and {@code below} sum to {@code obligations}. */
	record Sum(String key, String name, int obligations, int met, int below, int wanted, int done, int missing) {

		static Sum of(String key, String name, List<Obligation> rows) {
			int below = (int) rows.stream().filter(row -> row.missing() > 0).count();
			return new Sum(key, name, rows.size(), rows.size() - below, below, rows.stream().mapToInt(Obligation::wanted).sum(),
					rows.stream().mapToInt(Obligation::done).sum(), rows.stream().mapToInt(Obligation::missing).sum());
		}
	}

	/** What one owes; {@code late} when he has been warned, or would have been. */
	record Row(String official, String officialName, String group, String groupName, String ward, String wardName,
			String delegation, int done, int wanted, int missing, LocalDate until, boolean late, List<Visit> visits) {
	}

	/** The wards sum to the total, whatever page of the rows is shown; {@code period} is {@code null} where nothing is owed. */
	record Counted(String programme, String programmeName, String kind, LocalDate on, Period period, LocalDate warnedOn, Sum total,
			List<Sum> wards, List<Row> rows, String next) {
	}

	Counted view(Tally tally, Asked asked, Actor actor) {
		Set<String> units = scope.unitsOf(actor);
		List<Obligation> seen = tally.obligations().stream()
				.filter(row -> units.contains(row.wardCode()) || actor.username().equals(row.username()))
				.filter(row -> asked.ward() == null || asked.ward().equals(row.wardCode()))
				.filter(row -> asked.delegation() == null || asked.delegation().equals(row.delegation())).toList();
		List<Obligation> shown = asked.below() ? seen.stream().filter(row -> row.missing() > 0).toList() : seen;
		int start = start(shown, asked.cursor());
		int end = Math.min(shown.size(), start + asked.limit());
		return new Counted(tally.programme().code(), tally.programme().name(), tally.programme().kind(), tally.on(),
				Period.of(tally.span()), tally.warnedOn().orElse(null), Sum.of(null, null, seen), wards(seen),
				shown.subList(start, end).stream().map(row -> row(row, tally)).toList(),
				end < shown.size() ? key(shown.get(end - 1)) : null);
	}

	private static Row row(Obligation one, Tally tally) {
		return new Row(one.username(), one.officialName(), one.groupCode(), one.groupName(), one.wardCode(), one.wardName(),
				one.delegation(), one.done(), one.wanted(), one.missing(), tally.span().to(),
				one.missing() > 0 && tally.warnedOn().isPresent(), one.visits());
	}

	private static List<Sum> wards(List<Obligation> rows) {
		Map<String, List<Obligation>> wards = new LinkedHashMap<>();
		rows.forEach(row -> wards.computeIfAbsent(row.wardCode(), ward -> new ArrayList<>()).add(row));
		return wards.entrySet().stream().map(ward -> Sum.of(ward.getKey(), ward.getValue().get(0).wardName(), ward.getValue())).toList();
	}

	/** A page goes on behind the row that ended the last one; where that is gone meanwhile, the list has to be asked for anew. */
	private static int start(List<Obligation> rows, String cursor) {
		if (cursor == null || cursor.isBlank()) {
			return 0;
		}
		for (int i = 0; i < rows.size(); i++) {
			if (key(rows.get(i)).equals(cursor)) {
				return i + 1;
			}
		}
		throw Refusal.conflict("attendance.cursor");
	}

	private static String key(Obligation row) {
		return row.wardCode() + "~" + (row.groupCode() == null ? "" : row.groupCode()) + "~" + (row.username() == null ? "" : row.username());
	}
}
