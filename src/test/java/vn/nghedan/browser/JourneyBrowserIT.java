package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;

/**
 * One opinion from the residents' meeting to the closed case, each step by the person whose step it is, found on the list
 * where Tasklist opens; and nobody on this way has to read a word of English.
 */
@BrowserTest
class JourneyBrowserIT {

	private static final String GROUP = "TG-BHD-7";
	private static final String OPINION = "Mương thoát nước kiệt 85 bị bồi lắng, mưa lớn là nước tràn vào nhà.";
	private static final String MANAGER = "canbo001";

	@Autowired
	MeetingRoom meetings;
	@Autowired
	Assignments assignments;
	@Autowired
	CaseFile cases;
	@LocalServerPort
	int port;

	private final ZonedDateTime begins = MeetingPage.begun().atZone(VietnamTime.ZONE);
	private Browser browser;
	private String petition;
	private final Set<String> english = new TreeSet<>();

	@Test
	void aPetitionFromTheMeetingToClosed(Browser browser) {
		this.browser = browser;
		String liaison = assignments.assignedTo(GROUP, begins.toLocalDate()).orElseThrow();
		String meeting = meetings.plan(new MeetingPlan(GROUP, null, MeetingType.GROUP_MEETING,
				begins.toInstant(), "Nhà sinh hoạt cộng đồng tổ 7", liaison), new Actor(liaison))
			.code();

		petition = notesOpinionsAndMinutes(liaison, meeting);
		isAt(PetitionStatus.CAPTURED);
		does("canbo029", "05-register", form -> form.selects("Tiếp nhận thế nào?", "Vào sổ để giải quyết")
			.answers("Phản ánh: báo một tình trạng")
			.selects("Lĩnh vực", "Thoát nước")
			.selects("Đối tượng", "Kiệt, hẻm"));
		isAt(PetitionStatus.UNDER_VERIFICATION);
		managerSees("06-cockpit-verify", "callActivity_assessment", "Xác minh và phân loại", "userTask_verify");
		writesAndDoes("canbo030", "07-verify", "Báo cáo xác minh", "Đã đến xem: mương dài 40 m, bùn lấp hơn nửa.",
				form -> form.answers("Đúng như phản ánh"));
		does("canbo031", "08-classify", form -> {
		});
		isAt(PetitionStatus.CLASSIFIED);
		does("canbo028", "09-confirm-classification", form -> form.answers("Xác nhận, thông báo cho người kiến nghị"));
		isAt(PetitionStatus.TRANSFER_PENDING);
		does("canbo034", "10-accept-transfer", form -> form.answers("Nhận giải quyết"));
		isAt(PetitionStatus.IN_PROGRESS);
		managerSees("11-cockpit-resolve", "callActivity_resolution", "Giải quyết tại đơn vị", "userTask_resolve");
		writesAndDoes("canbo034", "12-resolve", "Báo cáo kết quả giải quyết", "Đã nạo vét 40 m mương, nước thoát tốt.",
				form -> form.answers("Đã giải quyết xong"));
		writesAndDoes("canbo034", "13-draft-response", "Văn bản trả lời",
				"Ủy ban nhân dân phường đã nạo vét mương kiệt 85; mong bà con giữ mương sạch.",
				form -> form.answers("Đã giải quyết xong"));
		isAt(PetitionStatus.RESPONSE_DRAFTED);
		does("canbo028", "14-approve-response", form -> form.answers("Duyệt, chuyển văn thư ban hành"));
		isAt(PetitionStatus.RESPONSE_APPROVED);
		does("canbo033", "15-issue-response", form -> form.ticks("Đã đóng dấu, ban hành văn bản"));
		isAt(PetitionStatus.RELAY_PENDING);
		does(liaison, "16-tell-petitioner", form -> form.selects("Đã báo bằng cách nào?", "Gặp trực tiếp")
			.dates("Ngày báo", VietnamTime.dateOf(Instant.now()))
			.writes("Bằng chứng", "Gặp tại nhà, có chữ ký"));
		isAt(PetitionStatus.FEEDBACK_PENDING);
		does(liaison, "17-record-feedback", form -> form.answers("Hài lòng")
			.writes("Điểm thái độ phục vụ (1 đến 5)", "5")
			.ticks("Không cần thông báo lại ở cuộc họp tổ")
			.writes("Lý do không thông báo ở cuộc họp", "Đã báo từng hộ trong kiệt"));
		isAt(PetitionStatus.CLOSED_RESOLVED);
		assertThat(english).as("words on the way that are not Vietnamese").isEmpty();
	}

	private void isAt(PetitionStatus status) {
		assertThat(cases.get(petition).status()).isEqualTo(status);
	}

	/** @return the code of the first opinion's petition */
	private String notesOpinionsAndMinutes(String liaison, String meeting) {
		Visitor visitor = visitor();
		TasklistPage tasklist = visitor.signsIn(liaison);
		visitor.picture("01-tasklist-liaison");
		CapturePage capture = CapturePage.of(visitor, meeting);
		capture.notes(OPINION, "Nguyễn Văn Mẫu");
		capture.notes("Đèn đường đầu kiệt 91 hỏng hai tuần nay.", "");
		visitor.picture("02-capture-typed");
		capture.savesAll(2);
		visitor.picture("03-capture-saved");
		String code = capture.savedCode(OPINION);

		visitor.goesTo("/camunda/app/tasklist/default/");
		new WorklistPage(visitor.page()).isOpen().link(meeting).click();
		assertThat(tasklist.caseColumn()).containsText(OPINION);
		visitor.picture("04-hold-meeting");
		MeetingPage.of(visitor, meeting).arrives(45).everybodyCame().turnsTo("Biên bản")
			.writes("Tình hình trong tổ", "Bà con thảo luận về mương thoát nước và đèn đường.")
			.readsBack().finishes();
		leaves(visitor);
		assertThat(meetings.get(meeting).status()).isEqualTo(MeetingStatus.HELD);
		return code;
	}

	private void does(String username, String picture, Consumer<TaskForm> answers) {
		Visitor visitor = visitor();
		completes(visitor, takes(visitor, username), picture, answers);
	}

	private void writesAndDoes(String username, String picture, String text, String content, Consumer<TaskForm> answers) {
		Visitor visitor = visitor();
		TasklistPage tasklist = takes(visitor, username);
		writes(tasklist.duty(), text, content);
		completes(visitor, tasklist, picture, answers);
	}

	private TasklistPage takes(Visitor visitor, String username) {
		visitor.signInPage().signIn(username, SignInPage.PASSWORD);
		WorklistPage list = new WorklistPage(visitor.page()).isOpen();
		if (list.row(petition).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhận việc")).count() > 0) {
			list.claims(petition);
		}
		visitor.reads();
		list.link(petition).click();
		TasklistPage tasklist = new TasklistPage(visitor.page());
		assertThat(tasklist.form().form()).isVisible();
		assertThat(tasklist.caseColumn()).containsText(petition);
		assertThat(tasklist.caseColumn()).containsText(OPINION);
		return tasklist;
	}

	private void completes(Visitor visitor, TasklistPage tasklist, String picture, Consumer<TaskForm> answers) {
		answers.accept(tasklist.form());
		visitor.picture(picture);
		tasklist.completes();
		new WorklistPage(visitor.page()).isOpen();
		leaves(visitor);
	}

	private void leaves(Visitor visitor) {
		visitor.reads();
		english.addAll(visitor.english());
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}

	private static void writes(Locator column, String label, String content) {
		Locator text = column.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label)));
		text.fill(content);
		text.blur();
		assertThat(column.getByText(Pattern.compile("^Đã lưu"))).isVisible();
	}

	private void managerSees(String picture, String call, String called, String step) {
		Visitor visitor = visitor();
		CockpitPage cockpit = visitor.signsInToCockpit(MANAGER)
			.opensProcesses()
			.opensProcess("Vòng đời một kiến nghị")
			.finds(petition);
		assertThat(cockpit.tokenAt(call)).isVisible();
		visitor.picture(picture + "-petition");
		cockpit.opensCalled(called, petition);
		assertThat(cockpit.tokenAt(step)).isVisible();
		visitor.picture(picture);
		leaves(visitor);
	}

	private Visitor visitor() {
		return Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
	}
}
