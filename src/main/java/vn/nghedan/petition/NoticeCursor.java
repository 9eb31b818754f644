package vn.nghedan.petition;

import vn.nghedan.platform.Refusal;

/** Where a page of notices ended: ward, group, petition and notice; travels as text that nobody needs to understand. */
record NoticeCursor(String ward, String group, String code, long id) {

	static NoticeCursor of(String text) {
		if (text == null || text.isBlank()) {
			return new NoticeCursor("", "", "", 0);
		}
		String[] parts = text.split("_", -1);
		if (parts.length != 4 || !parts[3].matches("\\d{1,18}")) {
			throw new Refusal("petition.cursor");
		}
		return new NoticeCursor(parts[0], parts[1], parts[2], Long.parseLong(parts[3]));
	}

	@Override
	public String toString() {
		return ward + "_" + group + "_" + code + "_" + id;
	}
}
