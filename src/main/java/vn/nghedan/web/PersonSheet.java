package vn.nghedan.web;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.platform.CsvSheet;

/** What is kept of a person as a table of two columns, for whoever asks for it in a file. */
final class PersonSheet {

	private PersonSheet() {
	}

	static String of(PersonFiles.PersonFile file) {
		CsvSheet lines = new CsvSheet();
		row(lines, "unit", file.unitName());
		row(lines, "on", file.on());
		row(lines, "name", file.name());
		row(lines, "phone", file.phone());
		row(lines, "address", file.address());
		for (PersonFiles.Said said : file.petitions()) {
			row(lines, "petition", join(said.code(), said.receiptDate(), said.channelLabel(), said.groupName(), said.wardName(),
					said.fieldName(), said.statusLabel()));
			row(lines, "content", said.content());
			row(lines, "answer", said.answer());
		}
		for (PersonFiles.Looked looked : file.seen()) {
			row(lines, "seen", join(looked.on(), looked.by(), looked.purposeLabel(), looked.code()));
		}
		return lines.text();
	}

	private static void row(CsvSheet lines, String what, Object value) {
		if (value != null) {
			lines.row(Problem.text("person.file." + what, LocaleContextHolder.getLocale()), value);
		}
	}

	private static String join(Object... parts) {
		return String.join(" · ", Stream.of(parts).filter(Objects::nonNull).map(String::valueOf).toList());
	}
}
