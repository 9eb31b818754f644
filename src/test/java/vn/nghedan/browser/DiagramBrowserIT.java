package vn.nghedan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Draws every process as a designer and a manager see it, into {@code target/diagrams}, to be looked at. */
@ExtendWith(Chromium.class)
class DiagramBrowserIT {

	private static final String VIEWER = "META-INF/resources/webjars/bpmn-js/8.0.0/dist/";

	private static final String DRAW = """
			async xml => {
			  const viewer = new BpmnJS({container: '#canvas'});
			  const {warnings} = await viewer.importXML(xml);
			  const box = viewer.get('canvas').viewbox().inner;
			  const canvas = document.getElementById('canvas');
			  canvas.style.width = Math.ceil(box.width + 60) + 'px';
			  canvas.style.height = Math.ceil(box.height + 60) + 'px';
			  viewer.get('canvas').resized();
			  viewer.get('canvas').viewbox({x: box.x - 30, y: box.y - 30, width: box.width + 60, height: box.height + 60});
			  return warnings.map(String);
			}""";

	static Stream<Path> diagrams() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void isDrawnWithoutAWarning(Path diagram, Browser browser) throws IOException {
		try (Page page = browser.newPage(new Browser.NewPageOptions().setDeviceScaleFactor(1.25))) {
			page.setContent("<style>" + viewer("assets/diagram-js.css")
					+ "</style><div id=canvas style='width:800px;height:600px'></div>");
			page.addScriptTag(new Page.AddScriptTagOptions().setContent(viewer("bpmn-viewer.production.min.js")));

			Object warnings = page.evaluate(DRAW, Files.readString(diagram));

			Path picture = Path.of("target/diagrams", diagram.getFileName() + ".png");
			page.locator("#canvas")
				.screenshot(new Locator.ScreenshotOptions().setPath(picture));
			assertThat((List<?>) warnings).isEmpty();
			assertThat(picture).isNotEmptyFile();
		}
	}

	private static String viewer(String file) throws IOException {
		return new ClassPathResource(VIEWER + file).getContentAsString(StandardCharsets.UTF_8);
	}
}
