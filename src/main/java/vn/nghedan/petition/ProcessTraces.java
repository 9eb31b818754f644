package vn.nghedan.petition;

import java.util.Collection;

/** What the process engine keeps of a case; implemented by {@code process}, the only package that knows it. */
public interface ProcessTraces {

	/**
	 * Ends whatever runs under these business keys and forgets what was ever recorded of it: steps, variables, comments,
	 * logs, files. In the transaction of the caller, and without a trace of the erasing itself.
	 */
	void erase(Collection<String> businessKeys);
}
