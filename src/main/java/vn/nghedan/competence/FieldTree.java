package vn.nghedan.competence;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fields in the order of their tree, each below the one it is a part of. */
final class FieldTree {

	private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

	private static final Comparator<SubjectField> SIBLINGS = Comparator.comparingInt(SubjectField::position)
			.thenComparing(SubjectField::name, VIETNAMESE).thenComparing(SubjectField::code);

	private final List<SubjectField> fields;
	private final Set<String> codes = new HashSet<>();

	FieldTree(List<SubjectField> fields) {
		this.fields = fields.stream().sorted(SIBLINGS).toList();
		fields.forEach(field -> codes.add(field.code()));
	}

	/** A field whose parent is not among them stands at the top. */
	List<FieldNode> nodes() {
		List<FieldNode> nodes = new ArrayList<>();
		fields.stream().filter(field -> !codes.contains(String.valueOf(field.parentCode()))).forEach(top -> add(top, null, nodes));
		return nodes;
	}

	private void add(SubjectField field, FieldNode above, List<FieldNode> nodes) {
		FieldNode node = above == null ? new FieldNode(field, 0, null) : new FieldNode(field, above.depth() + 1, above.label());
		nodes.add(node);
		fields.stream().filter(child -> field.code().equals(child.parentCode())).forEach(child -> add(child, node, nodes));
	}
}
