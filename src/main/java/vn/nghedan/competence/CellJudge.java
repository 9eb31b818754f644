package vn.nghedan.competence;

/** Reads the language that cells are written in. */
public interface CellJudge {

	/**
	 * Whether a cell's condition holds for a value.
	 *
	 * @param value a code as String, a Boolean or a LocalDate; {@code null} for nothing
	 * @throws UnreadableCell when nobody can tell
	 */
	boolean holds(String text, Object value);

	/** A condition that is no condition. */
	class UnreadableCell extends RuntimeException {

		public UnreadableCell(String reason) {
			super(reason, null, false, false);
		}
	}
}
