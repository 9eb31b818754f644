package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.nghedan.petition.PetitionKind;

/** Whose matter is it: asked for a ward and the day on which somebody has to be competent. Object and kind may be open. */
public record Question(String field, String object, PetitionKind kind, String wardCode, LocalDate on) {

	Question inField(String other) {
		return new Question(other, object, kind, wardCode, on);
	}

	/** As the columns of the table see it. */
	Map<TableInput, Object> values(boolean inDistrict) {
		Map<TableInput, Object> values = new EnumMap<>(TableInput.class);
		values.put(TableInput.FIELD, field);
		values.put(TableInput.OBJECT, object);
		values.put(TableInput.KIND, kind == null ? null : kind.name());
		values.put(TableInput.PLACE, wardCode);
		values.put(TableInput.DISTRICT, inDistrict);
		values.put(TableInput.DAY, on);
		return values;
	}
}
