package vn.nghedan.process;

/** Open steps that still wait for somebody in a unit that is no more, after all cases have moved. */
public interface LeftTasks {

	/** Hands them over to those for whom they would wait if they were opened now. */
	void handOver(long reorganizationId);
}
