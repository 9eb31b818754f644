package vn.nghedan.competence;

import java.time.LocalDate;
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

	private static final Sort BY_NAME = Sort.by("name");

	private final SubjectFields fields;
	private final SubjectObjects objects;

	Subjects(SubjectFields fields, SubjectObjects objects) {
		this.fields = fields;
		this.objects = objects;
	}

	public List<SubjectField> fields(LocalDate on) {
		return fields.findAll(BY_NAME).stream().filter(field -> field.isValid(on)).toList();
	}

	public List<SubjectObject> objects() {
		return objects.findAll(BY_NAME);
	}

	/** Of ended fields too, because old petitions keep theirs. */
	public Optional<String> fieldName(String code) {
		return code == null ? Optional.empty() : fields.findById(code).map(SubjectField::name);
	}

	public Optional<String> objectName(String code) {
		return code == null ? Optional.empty() : objects.findById(code).map(SubjectObject::name);
	}

	@Override
	public boolean isField(String code, LocalDate on) {
		return fields.findById(code).filter(field -> field.isValid(on)).isPresent();
	}

	@Override
	public boolean isObject(String code) {
		return objects.existsById(code);
	}
}
