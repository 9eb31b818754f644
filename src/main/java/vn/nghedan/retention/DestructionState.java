package vn.nghedan.retention;

/** How far a list of cases to be destroyed has come; nothing is destroyed before {@link #RUNNING}. */
public enum DestructionState {
	DRAWN_UP, WITHDRAWN, SIGNED, RUNNING, DONE
}
