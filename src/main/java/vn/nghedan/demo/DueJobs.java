package vn.nghedan.demo;

/** The engine's jobs, which the replay runs itself while the clock is moved; implemented by {@code process}. */
public interface DueJobs {

	/** Runs everything that is due at the moved clock's time, until nothing is. */
	void run();
}
