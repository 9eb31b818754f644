package vn.nghedan.process;

/** Open classification forms, which show lists and proposals of the moment they were opened. */
public interface ClassifyForms {

	/** Shows in this task what the petition and the organisation are now; does nothing for other kinds of tasks. */
	void refresh(String taskId);
}
