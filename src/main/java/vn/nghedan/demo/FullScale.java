package vn.nghedan.demo;

import java.util.Map;

/** What the data set at full size holds and how long loading it took; for whoever measures it. */
public interface FullScale {

	/** Counts, and {@code seconds} in all with {@code parts}. */
	Map<String, Object> figures();
}
