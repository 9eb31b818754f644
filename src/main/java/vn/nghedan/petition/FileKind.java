package vn.nghedan.petition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of files that are taken, known by their bytes; the name has to say the same. */
enum FileKind {

	JPEG("image/jpeg", "jpg", "jpeg"),
	PNG("image/png", "png"),
	WEBP("image/webp", "webp"),
	PDF("application/pdf", "pdf"),
	MP4("video/mp4", "mp4"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

	private static final Tika TIKA = new Tika();

	private final String mediaType;
	private final List<String> endings;

	FileKind(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	String mediaType() {
		return mediaType;
	}

	/** The kind on which name and bytes agree; empty when they do not, or when the kind is not taken. */
	static Optional<FileKind> of(String fileName, byte[] bytes) {
		String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String found = OfficeFile.mediaType(bytes).orElseGet(() -> TIKA.detect(bytes));
		return Arrays.stream(values())
			.filter(kind -> kind.endings.contains(ending) && kind.mediaType.equals(normal(found)))
			.findFirst();
	}

	/** Phones write MP4 in several brands. */
	private static String normal(String mediaType) {
		return mediaType.equals("application/mp4") || mediaType.equals("video/x-m4v") || mediaType.equals("video/quicktime")
				? MP4.mediaType : mediaType;
	}
}
