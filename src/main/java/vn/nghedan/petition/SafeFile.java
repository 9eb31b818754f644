package vn.nghedan.petition;

import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/**
 * A file that people send, looked at before it is kept: of a kind that is taken, by its bytes and its name, and at most 10 MB.
 *
 * @param name the last part of the path that the browser sent
 */
public record SafeFile(String name, String mediaType, byte[] bytes) {

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

	/** The last part of the path, without control characters; browsers send whole paths. */
	static String safeName(String fileName) {
		String name = PlainText.normalise(fileName).replace('\\', '/').replaceAll("\\p{Cntrl}", "");
		name = name.substring(name.lastIndexOf('/') + 1);
		if (name.isBlank() || name.length() > 200) {
			throw new Refusal("petition.file-name", "200");
		}
		return name;
	}

	@Override
	public String toString() {
		return "SafeFile[" + mediaType + "]";
	}
}
