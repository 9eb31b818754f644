package vn.nghedan.process;

/** Says in a few words which case a step belongs to, so that a task list can be read without opening each task. */
public interface CaseLabels {

	/** Field, ward, group and code of the case, " · " between them, without any personal data. */
	String of(String businessKey);
}
