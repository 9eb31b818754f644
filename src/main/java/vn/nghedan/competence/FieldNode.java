package vn.nghedan.competence;

/** A field at its place in the tree; {@code depth} is 0 at the top, {@code above} is the label of the field above it. */
public record FieldNode(SubjectField field, int depth, String above) {

	public String code() {
		return field.code();
	}

	/** With what it is a part of, for lists that cannot show a tree: found by either name, and clear when chosen. */
	public String label() {
		return above == null ? field.name() : above + " › " + field.name();
	}
}
