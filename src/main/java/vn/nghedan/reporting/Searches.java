package vn.nghedan.reporting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.PetitionPage;
import vn.nghedan.petition.PetitionRow;
import vn.nghedan.petition.Scope;

/**
 * Finds petitions by the words of what was said, of the answers and of the place, by codes, and by the names of people: with
 * or without accents, those with the very accents that were typed first, and within each kind the newest first.
 */
@Service
@Transactional(readOnly = true)
public class Searches {

	public static final int LARGEST_PAGE = 200;

	private final FreshPlans jdbc;
	private final SearchTerms terms;

	Searches(FreshPlans jdbc, SearchTerms terms) {
		this.jdbc = jdbc;
		this.terms = terms;
	}

	/**
	 * @param scope which petitions this reader sees
	 * @param people whom he may look for by name
	 * @param cursor {@link PetitionPage#next()} of the page before, {@code null} for the first
	 */
	public PetitionPage find(String text, Scope scope, SearchPeople people, String cursor, int limit) {
		int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
		SearchWords words = terms.of(text, people);
		SearchCursor at = SearchCursor.of(cursor);
		List<PetitionRow> found = new ArrayList<>();
		if (words.isEmpty()) {
			return new PetitionPage(found, null);
		}
		var units = SearchRequest.marked(scope);
		List<Integer> marks = units.isEmpty() ? List.of() : terms.concerning(units, scope.username());
		for (SearchTier tier : SearchTier.values()) {
			if (tier.ordinal() < at.tier() || !tier.isAsked(words)) {
				continue;
			}
			SearchRequest request = new SearchRequest(words, tier, scope).concerning(marks);
			SearchCursor from = tier.ordinal() == at.tier() ? at : SearchCursor.of(null);
			List<PetitionRow> rows = jdbc.sql(request.after(from).sql(size + 1 - found.size())).params(request.parameters())
				.query(PetitionRow.class).list();
			found.addAll(rows);
			if (found.size() > size) {
				return page(found, size, tier, rows.size());
			}
		}
		return new PetitionPage(found, null);
	}

	/** The one too many may be the first of its kind; then the next page begins with that kind. */
	private static PetitionPage page(List<PetitionRow> found, int size, SearchTier tier, int ofTier) {
		List<PetitionRow> shown = List.copyOf(found.subList(0, size));
		PetitionRow last = shown.get(size - 1);
		SearchCursor next = ofTier == 1 ? new SearchCursor(tier.ordinal(), null, null) : new SearchCursor(tier.ordinal(), last.heardAt(), last.code());
		return new PetitionPage(shown, next.toString());
	}
}
