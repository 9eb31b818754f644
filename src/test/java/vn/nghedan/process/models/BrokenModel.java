package vn.nghedan.process.models;

import java.util.function.UnaryOperator;

/** A breakage, the rule it breaks, and a part of the complaint it must bring: the file and the element. */
record BrokenModel(String rule, String complaint, UnaryOperator<Models> breaking) {

	static BrokenModel change(String rule, String file, String from, String to, String complaint) {
		return new BrokenModel(rule, file + ": " + complaint, models -> models.changed(file, from, to));
	}
}
