package vn.nghedan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long requests of one kind took, in milliseconds. */
final class Latencies {

	private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

	void add(long nanos) {
		millis.add(nanos / 1e6);
	}

	Map<String, Object> figures() {
		List<Double> sorted = new ArrayList<>(millis);
		Collections.sort(sorted);
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("requests", sorted.size());
		if (!sorted.isEmpty()) {
			figures.put("p50Ms", at(sorted, 0.5));
			figures.put("p95Ms", at(sorted, 0.95));
			figures.put("maxMs", at(sorted, 1));
		}
		return figures;
	}

	private static long at(List<Double> sorted, double share) {
		return Math.round(sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))));
	}
}
