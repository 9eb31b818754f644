package vn.nghedan.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Messages;
import vn.nghedan.review.ReviewStatus;
import vn.nghedan.review.Verdict;
import vn.nghedan.web.Labels;
import vn.nghedan.web.Names;

/** The printed agenda of a review to come, and the printed minutes of one that was held. */
@Component
@Transactional(readOnly = true)
class ReviewPrints {

	private final ReviewViews views;
	private final Organization organization;
	private final Names names;

	ReviewPrints(ReviewViews views, Organization organization, Names names) {
		this.views = views;
		this.organization = organization;
		this.names = names;
	}

	public ReviewPaper of(String code, Actor actor) {
		ReviewView review = views.of(code, actor);
		boolean held = review.status().equals(ReviewStatus.HELD.name());
		List<ReviewView.Item> items = review.items();
		return new ReviewPaper(say(held ? "paper.minutes" : "paper.agenda"), review.minutesNumber(), review.minutesDate(),
				review.wardName(), names.unit(organization.authority(review.ward()).parentCode()), review.delegationName(),
				held ? review.heldAt() : review.scheduledAt(), review.place(), held ? review.heldByName() : review.headName(),
				review.secretaryName(), items.size(), review.late(), judged(items, Verdict.CONFIRMED),
				judged(items, Verdict.OVERRULED), review.minutes(),
				IntStream.range(0, items.size()).mapToObj(i -> row(i + 1, items.get(i))).toList());
	}

	private ReviewPaper.Row row(int no, ReviewView.Item item) {
		List<String> said = new ArrayList<>();
		if (item.onTheSpot() != null) {
			said.add(item.reason() == null ? Labels.of(item.onTheSpot()) : Labels.of(item.onTheSpot()) + ": " + item.reason());
		}
		if (item.direction() != null) {
			said.add(item.direction());
		}
		return new ReviewPaper.Row(no, item.code(), item.receiptDate(),
				item.groupName() == null ? say("paper.somebody") : say("paper.resident", item.groupName()), item.excerpt(),
				item.statusLabel(), item.late(), said);
	}

	private static int judged(List<ReviewView.Item> items, Verdict verdict) {
		return (int) items.stream().filter(item -> item.onTheSpot() == verdict).count();
	}

	private static String say(String what, Object... arguments) {
		return Messages.text("review", what, LocaleContextHolder.getLocale(), arguments);
	}
}
