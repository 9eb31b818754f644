package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;

/** The engine's task list with what Nghe Dân adds to it. Its own words may be English or Vietnamese. */
final class TasklistPage {

	static final String MINE = "Việc của tôi";
	static final String UNCLAIMED = "Chưa ai nhận trong đơn vị";

	private static final Set<String> AMONG_PEOPLE = Set.of("Lịch họp", "Họp đoàn", "Phân công", "Theo dõi");
	private static final Set<String> LOOKED_UP = Set.of("Tổ chức", "Phân cấp", "Lịch làm việc", "Thời hạn");
	private static final Pattern CASE = Pattern.compile("^Hồ sơ$");
	private static final Pattern FORM = Pattern.compile("^(Form|Biểu mẫu)$");
	private static final Pattern CLAIM = Pattern.compile("^(Claim|Nhận việc)$");
	private static final Pattern COUNTED = Pattern.compile("\\d");
	private static final Pattern LOADING = Pattern.compile("^(Loading|Đang tải)");

	private final Page page;

	TasklistPage(Page page) {
		this.page = page;
	}

	/** The engine's own list; whoever has a list of ours opens there, and goes on by its last link. */
	TasklistPage isOpen() {
		page.waitForFunction("() => document.querySelector('.task-filters, .nd-worklist .nd-chip-count, .nd-worklist .nd-notice')");
		if (page.locator(".nd-worklist").count() > 0) {
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Danh sách theo bộ lọc gốc")).click();
		}
		assertThat(page.locator(".task-filters a:visible, .task-filters .well:visible").first()).isVisible();
		if (filter(MINE).count() == 0) {
			return this;
		}
		assertThat(page.locator(".task-filter.active .counter")).hasText(COUNTED);
		assertThat(page.locator("[cam-tasks]").getByText(LOADING)).isHidden();
		return this;
	}

	TasklistPage chooses(String filter) {
		leavesCase();
		filter(filter).click();
		assertThat(page.locator(".task-filter.active")).containsText(filter);
		return isOpen();
	}

	/** Opens the one task of the case in the list that is shown; a phone shows the case first, a desk the form. */
	TasklistPage opens(String businessKey) {
		leavesCase();
		task(businessKey).click();
		assertThat(card()).containsText(businessKey);
		assertThat(isPhone() ? page.locator(".nd-case-file:visible") : form().form()).isVisible();
		assertThat(page.locator(".nd-case-file[aria-busy=true]")).hasCount(0);
		return this;
	}

	TasklistPage claims() {
		card().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(CLAIM)).click();
		assertThat(card().locator(".unclaim")).isVisible();
		return this;
	}

	Locator task(String businessKey) {
		return page.locator("[cam-tasks]")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(businessKey));
	}

	Locator filter(String name) {
		return page.locator(".task-filters").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

	Locator card() {
		return page.locator(".task-card");
	}

	/** The lists are not beside a case. */
	TasklistPage leavesCase() {
		Locator back = page.locator(".nd-back button");
		if (back.isVisible()) {
			back.click();
			assertThat(page.locator("[cam-tasks]")).isVisible();
		}
		return this;
	}

	/** What is to be done at this step, above its form: the words that are written there belong to it. */
	Locator duty() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Việc cần làm"));
	}

	/** The case around the form. */
	Locator caseColumn() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Hồ sơ"));
	}

	TaskForm form() {
		return new TaskForm(page);
	}

	/** Presses Complete; a step that is refused stays open, with the reason. */
	void completes() {
		form().completeButton().click();
		assertThat(card()).isHidden();
	}

	/** By the link in the bar at the top, which a phone folds away; what is only looked up stands behind one word there. */
	void goesToOwnPage(String link) {
		Locator bar = page.locator("[cam-widget-header]");
		if (isPhone()) {
			page.locator(".navbar-toggle").click();
		}
		else if (AMONG_PEOPLE.contains(link)) {
			bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cơ sở")).click();
		}
		else if (LOOKED_UP.contains(link)) {
			bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Danh mục")).click();
		}
		bar.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
	}

	/** Where there is no room for a column, the case is a tab of the task. */
	TasklistPage opensCaseTab() {
		tab(CASE).click();
		assertThat(page.locator(".nd-case-file[aria-busy=false]:visible")).isVisible();
		return this;
	}

	TasklistPage opensFormTab() {
		tab(FORM).click();
		assertThat(form().form()).isVisible();
		return this;
	}

	private Locator tab(Pattern name) {
		return card().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

	/** From one of our own pages back to the lists. */
	void goesToList() {
		page.locator("[cam-widget-header]").getByTitle("Nghe Dân").click();
		isOpen();
	}

	private boolean isPhone() {
		return page.viewportSize().width == Screen.PHONE.width;
	}
}
