package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A subject field at its place in the tree; {@code ownRow} tells whether the decision table speaks of it. */
record SubjectFieldView(String code, String name, String parent, int depth, LocalDate validFrom, LocalDate validTo, boolean valid,
		boolean ownRow) {

	/** The fields of a day; {@code editable} tells whether I may change them. */
	record Tree(LocalDate on, boolean editable, List<SubjectFieldView> fields) {
	}

	/** Something that was done to it. */
	record Change(String action, String actionLabel, String name, LocalDate validTo, String byName, Instant at) {
	}

	/** A field with its past. */
	record WithChanges(SubjectFieldView field, List<Change> changes) {
	}
}
