package vn.nghedan.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Shares groups out so that nobody has two more than another; whoever has one already keeps it within his share. */
final class FairShares {

	private final List<String> officials;
	private final Map<String, Integer> loads;

	/** @param loads how many groups each has elsewhere */
	FairShares(Collection<String> officials, Map<String, Integer> loads) {
		this.officials = officials.stream().sorted().toList();
		this.loads = loads;
	}

	/**
	 * @param groups in the order in which neighbours stand together
	 * @param present group to whoever looks after it now
	 * @return every official with his groups, in the order of the groups
	 */
	Map<String, List<String>> share(List<String> groups, Map<String, String> present) {
		Map<String, Integer> shares = shares(groups, present);
		Map<String, List<String>> shared = new LinkedHashMap<>();
		officials.forEach(name -> shared.put(name, new ArrayList<>()));
		List<String> free = new ArrayList<>();
		for (String group : groups) {
			List<String> own = shared.get(present.getOrDefault(group, ""));
			if (own != null && own.size() < shares.get(present.get(group))) {
				own.add(group);
			}
			else {
				free.add(group);
			}
		}
		int next = 0;
		for (String name : officials) {
			List<String> own = shared.get(name);
			while (own.size() < shares.get(name)) {
				own.add(free.get(next++));
			}
		}
		shared.values().forEach(own -> own.sort(Comparator.comparing(groups::indexOf)));
		return shared;
	}

	/** One group after another goes to whoever has the fewest; of equals to whoever has more of them now, so that he keeps them. */
	private Map<String, Integer> shares(List<String> groups, Map<String, String> present) {
		Map<String, Integer> now = new HashMap<>();
		groups.stream().map(group -> present.getOrDefault(group, "")).filter(Set.copyOf(officials)::contains).forEach(name -> now.merge(name, 1, Integer::sum));
		Map<String, Integer> shares = new HashMap<>();
		officials.forEach(name -> shares.put(name, 0));
		PriorityQueue<String> fewest = new PriorityQueue<>(Comparator
			.comparing((String name) -> loads.getOrDefault(name, 0) + shares.get(name))
			.thenComparing(name -> shares.get(name) - now.getOrDefault(name, 0)).thenComparing(Comparator.naturalOrder()));
		fewest.addAll(officials);
		for (int i = 0; i < groups.size(); i++) {
			String name = fewest.remove();
			shares.merge(name, 1, Integer::sum);
			fewest.add(name);
		}
		return shares;
	}
}
