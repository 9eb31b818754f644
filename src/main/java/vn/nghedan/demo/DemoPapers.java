package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Handover;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.DelegationReview;
import vn.nghedan.review.ReviewLine;
import vn.nghedan.review.ReviewList;
import vn.nghedan.review.ReviewNote;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.ReviewSchedule;
import vn.nghedan.review.ReviewStatus;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.CaseTasks.OpenTask;

/** What is done in the demo beside petitions and meetings: handovers are confirmed, delegations meet. */
@Component
class DemoPapers {

	private static final int RECENT = 20;

	private final Handovers handovers;
	private final ReviewSchedule schedule;
	private final ReviewList reviews;
	private final ReviewRoom room;
	private final Organization organization;
	private final CaseTasks tasks;
	private final Clock clock;

	DemoPapers(Handovers handovers, ReviewSchedule schedule, ReviewList reviews, ReviewRoom room, Organization organization,
			CaseTasks tasks, Clock clock) {
		this.handovers = handovers;
		this.schedule = schedule;
		this.reviews = reviews;
		this.room = room;
		this.organization = organization;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Wards confirm whom they got, and tell leaders and residents. */
	void handOver(LocalDate day) {
		handovers.of(units(day)).stream().map(Handover::code).forEach(code -> work(code, day));
	}

	void work(LocalDate day) {
		handOver(day);
		List<String> units = units(day);
		schedule.plan(day);
		for (ReviewStatus status : List.of(ReviewStatus.PLANNED, ReviewStatus.HELD)) {
			reviews.page(units, List.of(), null, status, null, RECENT).lines().stream().map(ReviewLine::code).forEach(code -> work(code, day));
		}
	}

	private List<String> units(LocalDate day) {
		return organization.all(day).stream().map(Authority::code).toList();
	}

	private void work(String key, LocalDate day) {
		for (OpenTask task : tasks.of(key)) {
			Actor actor = new Actor(task.assignee() != null ? organization.actingFor(task.assignee(), day) : holder(task, day));
			Map<String, Object> answers = answers(task, actor, day);
			if (!answers.isEmpty()) {
				tasks.complete(key, task.step(), answers, actor);
			}
		}
	}

	private Map<String, Object> answers(OpenTask task, Actor actor, LocalDate day) {
		return switch (task.form()) {
			case "confirm-handover" -> Map.of("confirmed", "yes");
			case "announce-assignments" -> Map.of("announcedOn", day.toString(), "proof", "Niêm yết tại nhà sinh hoạt cộng đồng");
			case "prepare-review" -> Map.of("prepared", true);
			case "hold-review" -> held(task.businessKey(), actor);
			case "sign-review" -> Map.of("minutesNumber", "BB-" + task.businessKey(), "minutesDate", day.toString(), "paperKept", true);
			default -> Map.of();
		};
	}

	/** Every petition on the agenda is reported, the first with a direction; nothing as long as its hour has not come. */
	private Map<String, Object> held(String code, Actor head) {
		DelegationReview review = room.get(code);
		if (review.scheduledAt().isAfter(clock.instant())) {
			return Map.of();
		}
		List<String> agenda = room.agenda(code, head).stream().map(item -> item.code()).toList();
		if (!agenda.isEmpty()) {
			room.note(code, agenda.stream().map(petition -> new ReviewNote(petition, true,
					petition.equals(agenda.get(0)) ? "Ưu tiên làm trước mùa mưa, báo lại ở cuộc họp sau." : null, null, null)).toList(), head);
		}
		room.writeMinutes(code, "Đoàn đã nghe từng ý kiến; trưởng đoàn kết luận và giao thư ký theo dõi.");
		return Map.of("held", "yes", "startedAt", OffsetDateTime.ofInstant(review.scheduledAt(), VietnamTime.ZONE).toString());
	}

	private String holder(OpenTask task, LocalDate day) {
		return task.groups().stream().flatMap(group -> organization.holders(group.substring(0, group.lastIndexOf('.')),
				group.substring(group.lastIndexOf('.') + 1), day).stream()).findFirst().orElseThrow();
	}
}
