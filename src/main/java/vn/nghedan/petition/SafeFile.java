package vn.nghedan.petition;

import java.util.regex.Pattern;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/**
 * A file that people send, looked at before it is kept: of a kind that is taken, by its bytes and its name, and at most 10 MB.
 *
 * @param name the last part of the path that the browser sent
 */
public record SafeFile(String name, String mediaType, byte[] bytes) {

	/** A second ending, as of {@code anh.html.png}: some desk or server would go by it. */
	private static final Pattern HIDDEN_KIND = Pattern.compile("(?i)\\.(exe|dll|scr|bat|cmd|msi|lnk|hta|js|mjs|jse|vbs|vbe|wsf|ps1|sh|py"
			+ "|jar|apk|php|phtml|jspx?|aspx?|s?html?|xhtml|xml|svgz?|swf|docm|xlsm)[.;:\\h]");

	/** Refuses an empty file, one that is too large, and one whose bytes are not what its name says. */
	public static SafeFile of(String fileName, byte[] bytes) {
		String name = safeName(fileName);
		if (bytes == null || bytes.length == 0) {
			throw new Refusal("petition.file-empty");
		}
		if (bytes.length > Attachments.LARGEST) {
			throw new Refusal(Refusal.Kind.TOO_LARGE, "petition.file-too-large");
		}
		return new SafeFile(name, FileKind.of(name, bytes).orElseThrow(() -> new Refusal("petition.file-type")).mediaType(), bytes);
	}

	/** The last part of the path that browsers send, without what turns or hides letters; no name of something that runs. */
	static String safeName(String fileName) {
		String name = PlainText.normalise(fileName).replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
		name = name.substring(name.lastIndexOf('/') + 1).replaceFirst("^[.\\h]+", "").replaceFirst("[.\\h]+$", "");
		if (name.isBlank() || name.length() > 200) {
			throw new Refusal("petition.file-name", "200");
		}
		if (HIDDEN_KIND.matcher(name).find()) {
			throw new Refusal("petition.file-type");
		}
		return name;
	}

	@Override
	public String toString() {
		return "SafeFile[" + mediaType + "]";
	}
}
