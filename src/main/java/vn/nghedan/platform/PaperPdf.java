package vn.nghedan.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes a PDF of a paper, with a font of its own that has every Vietnamese letter, tagged for screen readers. The page is built
 * as a tree and never as text, so nothing that somebody wrote can be markup; and it may load nothing from anywhere.
 */
@Component
public class PaperPdf {

	private static final String FONT = "Nghe Dan Serif";
	private static final String STYLES = styles();

	static {
		// It would log what it draws
		XRLog.setLoggingEnabled(false);
	}

	public byte[] of(Paper paper) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Italic"), FONT, 400, FontStyle.ITALIC, true);
		builder.useUriResolver((base, uri) -> null);
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Nghe Dan");
		builder.withW3cDocument(page(paper), null);
		builder.toStream(bytes);
		try {
			builder.run();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static Document page(Paper paper) {
		Document page = blank();
		Element html = child(page, page, "html", null, null);
		html.setAttribute("lang", "vi");
		Element head = child(page, html, "head", null, null);
		child(page, head, "title", null, paper.title());
		Element about = child(page, head, "meta", null, null);
		about.setAttribute("name", "description");
		about.setAttribute("content", paper.title());
		child(page, head, "style", null, STYLES);
		Element body = child(page, html, "body", null, null);
		child(page, body, "div", "foot", paper.foot());
		child(page, body, "p", "unit", paper.unit());
		child(page, body, "h1", null, paper.title());
		child(page, body, "p", "about", paper.about());
		paper.parts().stream().filter(part -> !part.isEmpty()).forEach(part -> draw(page, body, part));
		return page;
	}

	private static void draw(Document page, Element body, Paper.Part part) {
		child(page, body, "h2", null, part.heading());
		if (!part.facts().isEmpty()) {
			table(page, body, "facts", part.facts().stream().map(fact -> List.of(fact.label(), fact.value())).toList());
		}
		for (Paper.Passage passage : part.passages()) {
			if (passage.heading() != null) {
				child(page, body, "h3", null, passage.heading());
			}
			passage.text().lines().filter(line -> !line.isBlank()).forEach(line -> child(page, body, "p", null, line));
		}
		if (!part.lines().isEmpty()) {
			table(page, body, "lines", part.lines().stream().map(line -> List.of(line.when(),
					line.more() == null ? line.what() : line.what() + "\n" + line.more())).toList());
		}
	}

	private static void table(Document page, Element body, String look, List<List<String>> rows) {
		Element table = child(page, body, "table", look, null);
		Element lines = child(page, table, "tbody", null, null);
		for (List<String> row : rows) {
			Element line = child(page, lines, "tr", null, null);
			child(page, line, "th", null, row.get(0)).setAttribute("scope", "row");
			Element cell = child(page, line, "td", null, null);
			row.get(1).lines().forEach(text -> child(page, cell, "div", null, text));
		}
	}

	private static Element child(Document page, org.w3c.dom.Node parent, String name, String look, String text) {
		Element element = page.createElement(name);
		if (look != null) {
			element.setAttribute("class", look);
		}
		if (text != null) {
			element.appendChild(page.createTextNode(text));
		}
		parent.appendChild(element);
		return element;
	}

	private static Document blank() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		}
		catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static InputStream font(String style) {
		return PaperPdf.class.getResourceAsStream("/liberation/LiberationSerif-" + style + ".ttf");
	}

	private static String styles() {
		try (InputStream file = PaperPdf.class.getResourceAsStream("/templates/paper.css")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("$font", FONT);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
