package vn.nghedan.retention;

/** What the process engine still keeps of cases of which nothing is left here; implemented by {@code process}. */
public interface EngineLeftovers {

	/** Forgets it; @return of how many cases there was any */
	int clear();
}
