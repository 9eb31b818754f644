package vn.nghedan.organization;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands in for whom on one day, also where the substitute is absent too. */
record StandIns(Map<String, String> substituteOf) {

	static StandIns of(Collection<Substitution> substitutions) {
		// of two substitutions of one person, the one decided later (it begins later) counts
		return new StandIns(substitutions.stream().collect(
				Collectors.toMap(Substitution::absentUsername, Substitution::substituteUsername, (earlier, later) -> later)));
	}

	/** The person at the end of the chain; who is absent in a circle acts for himself. */
	String actingFor(String username) {
		Set<String> chain = chainFrom(username);
		String last = last(chain);
		return substituteOf.containsKey(last) ? username : last;
	}

	/** The given people and everybody in the chain behind them. */
	List<String> withStandIns(Collection<String> usernames) {
		return usernames.stream().map(this::chainFrom).flatMap(Set::stream).distinct().toList();
	}

	/** The person himself and everybody he stands in for. */
	Set<String> representedBy(String username) {
		Set<String> represented = substituteOf.keySet().stream().filter(absent -> chainFrom(absent).contains(username))
				.collect(Collectors.toSet());
		represented.add(username);
		return represented;
	}

	private Set<String> chainFrom(String username) {
		Set<String> chain = new LinkedHashSet<>();
		String next = username;
		while (next != null && chain.add(next)) {
			next = substituteOf.get(next);
		}
		return chain;
	}

	private static String last(Set<String> chain) {
		return chain.stream().reduce((first, second) -> second).orElseThrow();
	}
}
