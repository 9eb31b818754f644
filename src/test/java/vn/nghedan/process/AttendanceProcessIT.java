package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.attendance.AttendanceYear.FIRST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.MailCatcher;
import vn.nghedan.TestCase;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.attendance.AttendanceYear;
import vn.nghedan.attendance.Review;
import vn.nghedan.attendance.ReviewKind;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;
import vn.nghedan.platform.VietnamTime;

/** The ways through {@code attendance-watch}, in the year 2024. */
class AttendanceProcessIT extends ProcessTest {

	private static final String NEXT_LOOK = "timerEvent_nextLook";
	private static final String NEXT_DAY = "boundaryEvent_nextDay";
	private static final String READ = "userTask_readDefaulters";

	@Autowired
	AttendanceYear year;
	@Autowired
	AttendanceWatch watch;
	@Autowired
	AttendanceLifecycle lifecycle;
	@Autowired
	Programmes programmes;
	@Autowired
	Organization organization;
	@Autowired
	JdbcTemplate database;
	@Autowired
	TransactionTemplate transaction;

	private String programme;
	private List<String> groups;
	private TestCase watched;

	@BeforeEach
	void aProgrammeOfOneVisitAYear() {
		clock.moveTo(VietnamTime.at(FIRST, LocalTime.of(9, 0)));
		groups = organization.groupsOf("TG-BHT", FIRST).stream().map(group -> group.code()).sorted().toList();
		programme = year.programme(ProgrammeKind.GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		year.assigned(programme, "canbo014", groups.get(0), FIRST, null);
		year.assigned(programme, "canbo015", groups.get(1), FIRST, null);
		watched = cases.of("W-" + programme);
	}

	@AfterEach
	void forget() throws Exception {
		year.forget();
		MailCatcher.server().purgeEmailFromAllMailboxes();
	}

	@Test
	void defaultersAreWarnedOnTheirDaysAndTheBooksAreClosedWhenTheLastRecordIsDue() {
		assertThat(watched.runs("attendance-watch")).as("planned means watched").isTrue();
		assertThat(due(NEXT_LOOK)).isEqualTo(morning(2024, 7, 1));
		year.held(programme, groups.get(0), LocalDate.of(2024, 5, 17), "canbo014");

		for (LocalDate day : List.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31))) {
			watched.fires(NEXT_LOOK);
			assertThat(warned(day)).containsExactly("canbo015 " + groups.get(1) + " 0/1");
			assertThat(watched.task(READ).groups()).containsExactly("TG.home-affairs");
			watched.does(READ, "remark", "Phòng Nội vụ đôn đốc");
		}
		assertThat(due(NEXT_LOOK)).as("1 January is a holiday, the record of 31 December is due on the 2nd").isEqualTo(morning(2025, 1, 3));
		year.held(programme, groups.get(1), LocalDate.of(2024, 12, 31), "canbo015");
		watched.fires(NEXT_LOOK);

		assertThat(watched.steps()).as("nobody is below").isEmpty();
		assertThat(watched.path("attendance-watch")).contains("endEvent_over");
		assertThat(database.queryForList("select username || ' ' || done || '/' || wanted from nghedan.attendance_result where programme_code = ? order by 1",
				String.class, programme)).containsExactly("canbo014 1/1", "canbo015 1/1");
		assertThat(watch.reviews(programme)).extracting(Review::kind).startsWith(ReviewKind.CLOSING).filteredOn(ReviewKind.WARNING::equals).hasSize(4);
		assertThat(watch.reviews(programme).get(1).readBy()).isEqualTo(cases.holderOf("TG.home-affairs"));
		assertThat(watch.reviews(programme).get(1).remark()).isEqualTo("Phòng Nội vụ đôn đốc");
	}

	@Test
	void whoIsWarnedIsToldOnceADayByMailWithoutWhomHeVisits() throws Exception {
		watched.fires(NEXT_LOOK);
		watched.jobs("serviceTask_sendNotice").forEach(job -> engine.getManagementService().executeJob(job.getId()));
		var mails = List.of(MailCatcher.server().getReceivedMessages());
		var own = mails.stream().filter(mail -> text(mail).contains("Còn thiếu: 1 buổi, đến hết ngày 31/12/2024")).toList();
		assertThat(own).hasSize(2).allSatisfy(mail -> assertThat(text(mail)).contains("Công chức về với dân").doesNotContain("Tổ dân phố"));

		assertThat(watch.look(programme)).as("the same day again").isFalse();
		assertThat(database.queryForObject("select count(*) from nghedan.attendance_warning where programme_code = ?", Integer.class, programme)).isEqualTo(2);
		assertThat(watched.jobs("serviceTask_sendNotice")).isEmpty();
	}

	@Test
	void aListThatNobodyReadsGivesWayToTheNextOne() {
		watched.fires(NEXT_LOOK);
		String first = watched.task(READ).id();
		assertThat(due(NEXT_DAY)).isEqualTo(morning(2024, 10, 1));
		watched.fires(NEXT_DAY);
		assertThat(watched.task(READ).id()).isNotEqualTo(first);
		assertThat(warned(LocalDate.of(2024, 10, 1))).hasSize(2);
		watched.does(READ, "remark", "");
		assertThat(watch.reviews(programme)).as("both lists are read now").hasSize(2).allSatisfy(review -> assertThat(review.readBy()).isNotNull());
	}

	@Test
	void anotherQuotaMovesTheTimer() {
		programmes.changeQuota(programme, LocalDate.of(2024, 3, 1), new PlannedProgramme.Quota(2, QuotaPer.OFFICIAL, QuotaEvery.MONTH, "Kế hoạch mới"), Actor.SYSTEM);
		assertThat(due(NEXT_LOOK)).as("the yearly books end with February").isEqualTo(morning(2024, 2, 29));
		programmes.end(programme, LocalDate.of(2024, 1, 31));
		assertThat(due(NEXT_LOOK)).isEqualTo(morning(2024, 1, 31));
	}

	@Test
	void aProgrammeThatWasEnteredLateWarnsOfTheLatestDayOnly() {
		clock.moveTo(morning(2024, 11, 5));
		assertThat(watch.look(programme)).isTrue();
		assertThat(watch.reviews(programme)).extracting(Review::day).containsExactly(LocalDate.of(2024, 10, 1));
		assertThat(watch.nextLook(programme)).contains(morning(2024, 12, 1));
	}

	@Test
	void anUpgradeTakesUpTheProgrammesThatNothingWatches() {
		engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(watched.key()).list()
				.forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test"));
		lifecycle.takeUp();
		lifecycle.takeUp();
		assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(watched.key()).count()).isOne();
	}

	@Test
	void twoNodesThatStartTogetherWatchAProgrammeOnce() throws Exception {
		engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(watched.key()).list()
				.forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test"));
		CountDownLatch started = new CountDownLatch(1);
		CompletableFuture<Void> first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			lifecycle.takeUp();
			started.countDown();
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
		}));
		assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
		lifecycle.takeUp();
		first.get(20, TimeUnit.SECONDS);
		assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(watched.key()).count()).isOne();
	}

	private List<String> warned(LocalDate day) {
		return database.queryForList("""
				select username || ' ' || group_code || ' ' || done || '/' || owed from nghedan.attendance_warning
				where programme_code = ? and day = ? order by 1""", String.class, programme, day);
	}

	private Instant due(String timer) {
		return watched.jobs(timer).stream().map(Job::getDuedate).findFirst().orElseThrow().toInstant();
	}

	private static Instant morning(int year, int month, int day) {
		return VietnamTime.at(LocalDate.of(year, month, day), LocalTime.of(7, 30));
	}

	private static String text(jakarta.mail.internet.MimeMessage mail) {
		try {
			return mail.getContent().toString();
		}
		catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
