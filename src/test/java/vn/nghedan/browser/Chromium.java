package vn.nghedan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Gives a browser test the machine's own headless Chromium, started once; without one the tests are left out. */
class Chromium implements ExecutionCondition, ParameterResolver, TestExecutionExceptionHandler, AfterEachCallback {

	private static final Optional<Path> EXECUTABLE = Stream
		.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
		.map(Path::of)
		.filter(Files::isExecutable)
		.findFirst();

	private static Browser browser;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (EXECUTABLE.isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is here");
		}
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException("CI runs the browser tests too: apt-get install chromium");
		}
		Notice.print();
		return ConditionEvaluationResult.disabled("no Chromium on this machine");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return start();
	}

	/** What the screens showed when a test failed. */
	@Override
	public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		int number = 0;
		for (Page page : openPages()) {
			String name = "failed-%s-%s-%d".formatted(context.getRequiredTestClass().getSimpleName(),
					context.getRequiredTestMethod().getName(), ++number);
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
			Files.writeString(Path.of("target/screenshots", name + ".html"), page.content());
		}
		throw failure;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visitor.everybodyLeaves();
		openPages().forEach(page -> page.context().close());
	}

	private static List<Page> openPages() {
		return browser == null ? List.of()
				: browser.contexts().stream().flatMap(context -> context.pages().stream()).toList();
	}

	static synchronized Browser start() {
		if (browser == null) {
			// a busy machine with two cores takes its time over three megabytes of script
			PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE.orElseThrow())
					.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
							"--disable-component-update", "--no-first-run")));
		}
		return browser;
	}

	/** Said once, however many browser tests there are. */
	private static final class Notice {

		static {
			System.out.println("Browser tests are left out: no Chromium found. Add it with: apt-get install chromium");
		}

		static void print() {
			// the class's initialiser has said it
		}
	}
}
