package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.AgendaItem;
import vn.nghedan.review.ReviewNote;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.ReviewSchedule;
import vn.nghedan.review.ReviewStatus;

/** The head of a delegation goes through the agenda with the keyboard, and the secretary prints and keeps the minutes. */
@BrowserTest
class ReviewBrowserIT {

	private static final String HEAD = "canbo008";
	private static final String SECRETARY = "canbo023";
	private static final String WARD = "TG-TVI";

	@Autowired
	TestCases cases;
	@Autowired
	ReviewSchedule schedule;
	@Autowired
	ReviewRoom room;
	@Autowired
	MovableClock clock;
	@LocalServerPort
	int port;

	@Test
	void aReviewIsHeldByKeyboardAndItsMinutesAreKept(Browser browser) {
		TestCase first = cases.capturedIn(WARD);
		TestCase second = cases.capturedIn(WARD);
		TestCase answered = cases.answeredOnTheSpot(WARD);
		TestCase review = opened(List.of(first, second, answered));

		Visitor head = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		TasklistPage tasklist = head.signsIn(HEAD).chooses(TasklistPage.MINE).opens(review.key());
		Page page = head.page();
		assertThat(page.locator(".nd-agenda > li")).not().hasCount(0);
		assertThat(page.getByText("Còn 3 trên")).isVisible();
		tick(page, first).focus();
		page.keyboard().press("Enter");
		assertThat(tick(page, first)).isChecked();
		assertThat(tick(page, second)).isFocused();
		direction(page, second).focus();
		page.keyboard().type("Phường kiểm tra, trả lời trước ngày 30.");
		page.keyboard().press("Control+Enter");
		assertThat(tick(page, second)).isChecked();
		assertThat(tick(page, answered)).isFocused();
		head.picture("review-1-agenda");

		row(page, answered).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Bác")).check();
		Locator reason = row(page, answered).getByLabel("Lý do bác");
		reason.fill("Kế hoạch năm nay chưa có đoạn này");
		reason.blur();
		assertThat(row(page, answered).getByText("Ghi lý do để lưu.")).isHidden();
		tick(page, answered).focus();
		page.keyboard().press("Enter");
		assertThat(page.getByText("Mọi ý kiến đã được đánh dấu.")).isVisible();
		LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE);
		tasklist.form().dates("Ngày họp", now.toLocalDate()).writes("Giờ bắt đầu", now.format(DateTimeFormatter.ofPattern("HH:mm")));
		head.picture("review-2-hold");
		tasklist.completes();
		assertThat(head.overflow()).isEmpty();
		assertThat(head.complaints()).isEmpty();
		head.leaves();
		assertThat(room.get(review.key()).status()).isEqualTo(ReviewStatus.HELD);
		assertThat(answered.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(room.agenda(review.key(), new Actor(HEAD))).filteredOn(item -> item.code().equals(second.key()))
				.extracting(item -> item.note().direction()).containsExactly("Phường kiểm tra, trả lời trước ngày 30.");

		keepsTheMinutes(browser, review);
	}

	private void keepsTheMinutes(Browser browser, TestCase review) {
		Visitor secretary = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		TasklistPage tasklist = secretary.signsIn(SECRETARY).chooses(TasklistPage.MINE).opens(review.key());
		Page page = secretary.page();
		page.locator(".nd-review input[type=file]").setInputFiles(new com.microsoft.playwright.options.FilePayload("bien-ban.pdf",
				"application/pdf", "%PDF-1.4\n%%EOF".getBytes()));
		assertThat(page.getByText("Bản đã ký: bien-ban.pdf")).isVisible();
		tasklist.form().writes("Số biên bản", "11/BB-Đ4").dates("Ngày biên bản", VietnamTime.dateOf(clock.instant()));
		secretary.picture("review-3-minutes");
		tasklist.completes();
		assertThat(room.get(review.key()).papers().number()).isEqualTo("11/BB-Đ4");
		secretary.goesTo("/camunda/app/tasklist/default/#/reviews?code=" + review.key());
		assertThat(page.locator(".nd-review .nd-agenda > li")).not().hasCount(0);
		secretary.picture("review-4-page");
		assertThat(secretary.overflow()).isEmpty();
		assertThat(secretary.complaints()).isEmpty();
		secretary.leaves();
	}

	/** A review whose hour has just come, with only these three left to go through. */
	private TestCase opened(List<TestCase> left) {
		TestCase review = cases.of(schedule.call("D4", clock.instant().plus(Duration.ofSeconds(2)), "Phòng họp số 2", new Actor(SECRETARY)).code());
		review.fires("timerEvent_preparationTime").fires("boundaryEvent_meetingHour");
		List<String> kept = left.stream().map(TestCase::key).toList();
		List<ReviewNote> others = room.agenda(review.key(), new Actor(HEAD)).stream().map(AgendaItem::code).filter(code -> !kept.contains(code))
				.map(code -> new ReviewNote(code, true, null, null, null)).toList();
		if (!others.isEmpty()) {
			room.note(review.key(), others, new Actor(HEAD));
		}
		return review;
	}

	private static Locator row(Page page, TestCase petition) {
		return page.locator(".nd-agenda > li[data-petition='" + petition.key() + "']");
	}

	private static Locator tick(Page page, TestCase petition) {
		return row(page, petition).locator("input.nd-reported");
	}

	private static Locator direction(Page page, TestCase petition) {
		return row(page, petition).locator("textarea");
	}
}
