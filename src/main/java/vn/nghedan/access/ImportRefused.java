package vn.nghedan.access;

import java.util.List;

/** An accounts file that was not loaded, with one line for each thing wrong in it. */
public class ImportRefused extends RuntimeException {

	private final List<String> errors;

	ImportRefused(List<String> errors) {
		super("Nothing was loaded:\n" + String.join("\n", errors));
		this.errors = List.copyOf(errors);
	}

	public List<String> errors() {
		return errors;
	}
}
