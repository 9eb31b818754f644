package vn.nghedan.petition;

import jakarta.persistence.Embeddable;

/** What the matter is about; {@code evident} means that no verification is needed. */
@Embeddable
public record Subject(String field, String object, boolean urgent, boolean evident) {

	Subject corrected(String otherField, String otherObject) {
		return new Subject(otherField == null ? field : otherField, otherObject == null ? object : otherObject, urgent,
				evident);
	}
}
