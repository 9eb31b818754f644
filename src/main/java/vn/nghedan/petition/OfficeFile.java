package vn.nghedan.petition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.nghedan.platform.Refusal;

/**
 * Looks through a Word or Excel file, which is a ZIP of parts; the bytes at its start say only that it is a ZIP. What
 * would run, fetch something or fill a memory on the desk of whoever opens it is refused.
 */
final class OfficeFile {

	static final int MOST_PARTS = 2_000;
	static final long MOST_UNPACKED = 100L << 20;
	private static final int LONGEST_LOOK = 1 << 20;
	private static final Pattern RUNS = Pattern.compile("(?i).*(vbaProject.*|/activeX/.*|/embeddings/.*\\.bin|.*\\.(exe|dll|js|vbs|bat|cmd|jar|html?))");
	private static final Pattern FETCHES = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");
	/** A link waits for a hand; a template on the writer's own disk, which Word notes in every file, is found by nobody. */
	private static final Pattern HARMLESS = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']"
			+ "|Target\\s*=\\s*[\"'](?:file:///[A-Za-z]:|(?![A-Za-z][A-Za-z0-9+.-]+:|\\\\|//))");

	private final byte[] buffer = new byte[16_384];
	private final Set<String> parts = new HashSet<>();
	private long unpacked;
	private boolean harmful;

	private OfficeFile() {
	}

	/** Nothing where it is no such file; refuses one that could do harm. */
	static Optional<String> mediaType(byte[] bytes) {
		return bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' ? Optional.empty() : new OfficeFile().look(bytes);
	}

	private Optional<String> look(byte[] bytes) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null && !isTooMuch(); entry = zip.getNextEntry()) {
				look(entry.getName(), zip);
			}
		}
		catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
		boolean document = parts.contains("word/document.xml");
		if (isTooMuch() || harmful && (document || parts.contains("xl/workbook.xml"))) {
			throw new Refusal("petition.file-unsafe");
		}
		if (document) {
			return Optional.of(FileKind.DOCX.mediaType());
		}
		return parts.contains("xl/workbook.xml") ? Optional.of(FileKind.XLSX.mediaType()) : Optional.empty();
	}

	private void look(String name, ZipInputStream part) throws IOException {
		harmful |= !parts.add(name) || leadsAway(name) || RUNS.matcher(name).matches();
		byte[] head = part.readNBytes(LONGEST_LOOK);
		// Counted, since what the file says about itself may be a lie
		unpacked += head.length;
		for (int read = part.read(buffer); read >= 0 && unpacked <= MOST_UNPACKED; read = part.read(buffer)) {
			unpacked += read;
		}
		harmful |= isMarkup(name) && isHarmful(name, text(head));
	}

	private boolean isTooMuch() {
		return parts.size() > MOST_PARTS || unpacked > MOST_UNPACKED;
	}

	private static boolean leadsAway(String name) {
		return name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../");
	}

	private static boolean isMarkup(String name) {
		return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
	}

	/** No part of such a file needs a document type, and nothing but a link may lead out of it. */
	private static boolean isHarmful(String name, String markup) {
		if (markup.contains("<!DOCTYPE") || markup.contains("<!ENTITY") || markup.contains("ddeLink")) {
			return true;
		}
		Matcher fetched = FETCHES.matcher(markup);
		while (name.endsWith(".rels") && fetched.find()) {
			if (!HARMLESS.matcher(fetched.group()).find()) {
				return true;
			}
		}
		return false;
	}

	/** In whatever encoding it is written, the letters that are looked for are the same without zeros between them. */
	private static String text(byte[] head) {
		return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
	}
}
