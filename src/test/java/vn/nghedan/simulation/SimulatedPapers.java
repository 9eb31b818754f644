package vn.nghedan.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.DelegationReview;
import vn.nghedan.review.ReviewNote;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.CaseTasks.OpenTask;

/** What is done in a simulated year beside meetings and petitions: handovers, reviews of delegations, lists of defaulters. */
@Component
public class SimulatedPapers {

	private static final String WAITING = """
			select distinct e.business_key_ from public.act_ru_task t
			join public.act_ru_execution e on e.proc_inst_id_ = t.proc_inst_id_ and e.business_key_ is not null
			where e.business_key_ ~ '^(BG|HD|W)-' order by 1""";

	private final CaseTasks tasks;
	private final ReviewRoom reviews;
	private final Organization organization;
	private final JdbcTemplate database;

	private final Map<String, Long> done = new TreeMap<>();

	SimulatedPapers(CaseTasks tasks, ReviewRoom reviews, Organization organization, JdbcTemplate database) {
		this.tasks = tasks;
		this.reviews = reviews;
		this.organization = organization;
		this.database = database;
	}

	void work(LocalDate day, Instant now, Predicate<String> whose) {
		for (String key : database.queryForList(WAITING, String.class)) {
			if (whose.test(key)) {
				tasks.of(key).forEach(task -> step(task, day, now));
			}
		}
	}

	Map<String, Long> done() {
		return done;
	}

	private void step(OpenTask task, LocalDate day, Instant now) {
		Actor actor = new Actor(task.assignee() != null ? organization.actingFor(task.assignee(), day) : holder(task, day));
		Map<String, Object> answers = switch (task.form()) {
			case "confirm-handover" -> Map.of("confirmed", "yes");
			case "announce-assignments" -> Map.of("announcedOn", day.toString(), "proof", "Niêm yết tại nhà sinh hoạt cộng đồng");
			case "prepare-review" -> Map.of("prepared", true);
			case "hold-review" -> held(task.businessKey(), now, actor);
			case "sign-review" -> Map.of("minutesNumber", "", "minutesDate", day.toString(), "paperKept", true);
			case "read-defaulters" -> Map.of("remark", "Đôn đốc ngay");
			default -> throw new AssertionError("Nobody has said how to do " + task.step());
		};
		if (answers != null) {
			tasks.complete(task.businessKey(), task.step(), answers, actor);
			done.merge(task.step(), 1L, Long::sum);
		}
	}

	/** Every petition on its agenda is reported; {@code null} as long as its hour has not come. */
	private Map<String, Object> held(String code, Instant now, Actor head) {
		DelegationReview review = reviews.get(code);
		if (review.scheduledAt().isAfter(now)) {
			return null;
		}
		List<ReviewNote> notes = reviews.agenda(code, head).stream()
			.map(item -> new ReviewNote(item.code(), true, null, null, null)).toList();
		if (!notes.isEmpty()) {
			reviews.note(code, notes, head);
		}
		return Map.of("held", "yes", "startedAt", OffsetDateTime.ofInstant(review.scheduledAt(), VietnamTime.ZONE).toString());
	}

	private String holder(OpenTask task, LocalDate day) {
		return task.groups().stream().flatMap(group -> organization.holders(group.substring(0, group.lastIndexOf('.')),
				group.substring(group.lastIndexOf('.') + 1), day).stream()).findFirst()
			.orElseThrow(() -> new AssertionError("Nobody holds " + task.groups()));
	}
}
