package vn.nghedan.process;

/** A task's name: the step, then the case that it belongs to, as long as the engine's column takes it. */
public final class TaskNames {

	private static final String BETWEEN = " · ";
	private static final int LONGEST = 255;

	private TaskNames() {
	}

	/** @param name the step as the model has it, or a name that this method made before */
	public static String of(String name, String label) {
		int end = name.indexOf(BETWEEN);
		String full = (end < 0 ? name : name.substring(0, end)) + BETWEEN + label;
		return full.length() <= LONGEST ? full : full.substring(0, LONGEST - 1) + "…";
	}
}
