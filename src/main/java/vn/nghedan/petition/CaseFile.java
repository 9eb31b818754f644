package vn.nghedan.petition;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cases are looked up; it changes nothing. */
@Service
@Transactional(readOnly = true)
public class CaseFile {

	public static final int LARGEST_PAGE = 200;

	private final Petitions petitions;
	private final CaseKeeper keeper;
	private final JdbcClient jdbc;
	private final Clock clock;

	CaseFile(Petitions petitions, CaseKeeper keeper, JdbcClient jdbc, Clock clock) {
		this.petitions = petitions;
		this.keeper = keeper;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The case with its journal and clocks loaded; {@code petition.not-found} when there is none. */
	public Petition get(String code) {
		Petition petition = keeper.read(code);
		petition.journal();
		petition.clocks();
		return petition;
	}

	/** The same, empty where there is none. */
	public Optional<Petition> find(String code) {
		return petitions.findById(code).map(Petition::code).map(this::get);
	}

	/**
	 * @param cursor {@link PetitionPage#next()} of the page before, {@code null} for the first page
	 * @param limit rows of a page, at most {@link #LARGEST_PAGE}
	 */
	public PetitionPage search(Criteria criteria, Scope scope, String cursor, int limit) {
		int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
		SearchQuery query = new SearchQuery(criteria, scope, clock.instant()).after(Cursor.of(cursor), size + 1);
		List<PetitionRow> rows = jdbc.sql(query.sql()).params(query.parameters()).query(PetitionRow.class).list();
		if (rows.size() <= size) {
			return new PetitionPage(rows, null);
		}
		PetitionRow last = rows.get(size - 1);
		return new PetitionPage(List.copyOf(rows.subList(0, size)), new Cursor(last.heardAt(), last.code()).toString());
	}

	/** Some cases by code with their petitioners, in one question; journal and clocks are not loaded. */
	public Map<String, Petition> withPetitioners(Collection<String> codes) {
		return codes.isEmpty() ? Map.of() : petitions.withPetitioners(codes).stream()
			.collect(Collectors.toMap(Petition::code, Function.identity()));
	}

	/** Petitions that rest until this one is answered. */
	public List<String> duplicatesOf(String master) {
		return petitions.duplicatesOf(master);
	}
}
