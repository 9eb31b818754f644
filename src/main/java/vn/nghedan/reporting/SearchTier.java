package vn.nghedan.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The kinds of hits, the best first. All of them hold every word that was typed, whatever its accents. */
enum SearchTier {

	/** The people of the case are called so. */
	NAME(false, Neighbours.ANY),
	/** With the accents that were typed, side by side. */
	EXACT_PHRASE(true, Neighbours.ALL),
	/** With the accents that were typed, some of them side by side. */
	EXACT_NEAR(true, Neighbours.SOME),
	EXACT(true, Neighbours.ANY),
	PHRASE(false, Neighbours.ALL),
	NEAR(false, Neighbours.SOME),
	WORDS(false, Neighbours.ANY);

	/** How many of the words that were typed side by side have to stand so. */
	private enum Neighbours {
		ALL, SOME, ANY
	}

	private final boolean exact;
	private final Neighbours neighbours;

	SearchTier(boolean exact, Neighbours neighbours) {
		this.exact = exact;
		this.neighbours = neighbours;
	}

	/** Whether it can find anything that another kind does not. */
	boolean isAsked(SearchWords words) {
		boolean told = !exact || !words.exact().isEmpty();
		return switch (neighbours) {
			case ALL -> told && !words.pairs().isEmpty();
			case SOME -> told && words.pairs().size() > 1;
			case ANY -> told && (this != NAME || words.mayBeName());
		};
	}

	/** All that has to stand in the petition. */
	List<Integer> needed(SearchWords words) {
		Set<Integer> all = new HashSet<>(words.folded());
		if (exact) {
			all.addAll(words.exact());
		}
		if (neighbours == Neighbours.ALL) {
			all.addAll(words.pairs());
		}
		return List.copyOf(all);
	}

	/** Of these one has to stand there, too; empty where none has. */
	List<Integer> oneOf(SearchWords words) {
		return neighbours == Neighbours.SOME ? words.pairs() : List.of();
	}
}
