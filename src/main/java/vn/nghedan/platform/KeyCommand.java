package vn.nghedan.platform;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Makes and renews the file with the keys from a command line, without database or server: {@code keys make|rotate|show <file>}. */
public final class KeyCommand {

	private static final String USAGE = "Usage: keys make|rotate|show <file>";

	private final PrintStream out;

	public KeyCommand(PrintStream out) {
		this.out = out;
	}

	/** Whether these are the arguments of this command and not those of a start. */
	public static boolean isMeant(String... arguments) {
		return arguments.length > 0 && arguments[0].equals("keys");
	}

	/** @return 0 when it is done, else 1 */
	public int run(String... arguments) {
		if (arguments.length != 3 || !List.of("make", "rotate", "show").contains(arguments[1])) {
			return refused(USAGE);
		}
		KeyFile file = new KeyFile(Path.of(arguments[2]));
		boolean make = arguments[1].equals("make");
		if (make == file.exists()) {
			return refused(make ? file + " is there already; nothing was changed." : file + " is not there.");
		}
		try {
			if (!arguments[1].equals("show")) {
				file.write(make ? Keyring.made() : file.read().rotated());
			}
			show(file.read());
			return 0;
		}
		catch (KeysMissing e) {
			return refused(e.getMessage());
		}
	}

	/** Numbers only: what a key is never leaves the file. */
	private void show(Keyring keys) {
		for (Keyring.Use use : Keyring.Use.values()) {
			out.println(use + ": " + keys.ids(use).stream().map(Integer::toUnsignedString).toList() + ", the first one in force");
		}
	}

	private int refused(String reason) {
		out.println(reason);
		return 1;
	}
}
