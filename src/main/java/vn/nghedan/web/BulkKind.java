package vn.nghedan.web;

import vn.nghedan.access.Door;

/** What may be done to many steps at once; each goes through the door that it has when it is done to one. */
public enum BulkKind {

	ASSIGN(Door.TASKS), REMIND(Door.REMINDING), EXTEND(Door.HANDLING), GRANT(Door.WORK), ANSWER(Door.WORK);

	private final Door door;

	BulkKind(Door door) {
		this.door = door;
	}

	Door door() {
		return door;
	}
}
