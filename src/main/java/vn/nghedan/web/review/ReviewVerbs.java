package vn.nghedan.web.review;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.review.ReviewNote;
import vn.nghedan.review.ReviewPapers;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.ReviewSchedule;

/** What is done with a review beside its steps, each after asking whether it is this official's business. */
@Component
@Transactional
class ReviewVerbs {

	private final ReviewRight right;
	private final ReviewRoom room;
	private final ReviewSchedule schedule;
	private final ReviewPapers papers;

	ReviewVerbs(ReviewRight right, ReviewRoom room, ReviewSchedule schedule, ReviewPapers papers) {
		this.right = right;
		this.room = room;
		this.schedule = schedule;
		this.papers = papers;
	}

	/** @return its code */
	public String call(String delegation, Instant at, String place, Actor actor) {
		right.mustLead(delegation, actor);
		return schedule.call(delegation, at, place, actor).code();
	}

	public void note(String code, List<ReviewNote> notes, Actor actor) {
		right.edit(code, actor);
		room.note(code, notes, actor);
	}

	public void direct(String code, String petition, String direction, Actor actor) {
		right.edit(code, actor);
		room.direct(code, petition, direction, actor);
	}

	public void move(String code, Instant to, String reason, Actor actor) {
		right.edit(code, actor);
		schedule.move(code, to, reason, actor);
	}

	public void writeMinutes(String code, String text, Actor actor) {
		right.edit(code, actor);
		room.writeMinutes(code, text);
	}

	public void addSigned(String code, String fileName, byte[] bytes, Actor actor) {
		right.edit(code, actor);
		papers.add(code, fileName, bytes, actor);
	}
}
