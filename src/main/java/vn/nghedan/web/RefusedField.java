package vn.nghedan.web;

import vn.nghedan.platform.Refusal;

/** Says no to one field of a request, by its name, where the request could be read but means nothing that is there. */
class RefusedField extends Refusal {

	private final String field;

	RefusedField(String field, String code, Object... arguments) {
		super(code, arguments);
		this.field = field;
	}

	/** What somebody else refused, said of this field. */
	RefusedField(String field, Refusal refusal) {
		super(refusal);
		this.field = field;
	}

	String field() {
		return field;
	}
}
