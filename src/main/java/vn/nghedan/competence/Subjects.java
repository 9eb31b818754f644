package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.KnownSubjects;

/** The catalogue of what petitions are about. */
@Service
@Transactional(readOnly = true)
public class Subjects implements KnownSubjects {

	/** Only a broken tree is deeper. */
	private static final int DEEPEST = 20;

	private static final Sort BY_NAME = Sort.by("name");

	private final SubjectFields fields;
	private final SubjectObjects objects;

	Subjects(SubjectFields fields, SubjectObjects objects) {
		this.fields = fields;
		this.objects = objects;
	}

	/** Those of a day in the order of their tree. */
	public List<FieldNode> tree(LocalDate on) {
		return new FieldTree(fields.findAll().stream().filter(field -> field.isValid(on)).toList()).nodes();
	}

	/** Ended and future ones too, in the order of their tree. */
	public List<FieldNode> tree() {
		return new FieldTree(fields.findAll()).nodes();
	}

	/** Those of a day in the order of their tree. */
	public List<SubjectField> fields(LocalDate on) {
		return tree(on).stream().map(FieldNode::field).toList();
	}

	public List<SubjectObject> objects() {
		return objects.findAll(BY_NAME);
	}

	/** The field itself first, the one at the top last; nothing for an unknown one. */
	public List<SubjectField> pathUp(String code) {
		List<SubjectField> path = new ArrayList<>();
		Optional<SubjectField> field = find(code);
		while (field.isPresent() && path.size() < DEEPEST) {
			path.add(field.get());
			field = find(field.get().parentCode());
		}
		return path;
	}

	/** Of ended fields too, because old petitions keep theirs. */
	public Optional<String> fieldName(String code) {
		return find(code).map(SubjectField::name);
	}

	public Optional<String> objectName(String code) {
		return code == null ? Optional.empty() : objects.findById(code).map(SubjectObject::name);
	}

	@Override
	public boolean isField(String code, LocalDate on) {
		return find(code).filter(field -> field.isValid(on)).isPresent();
	}

	@Override
	public boolean isObject(String code) {
		return objects.existsById(code);
	}

	private Optional<SubjectField> find(String code) {
		return code == null ? Optional.empty() : fields.findById(code);
	}
}
