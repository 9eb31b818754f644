package vn.nghedan.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;

/** Proposes petitions on what may be the same matter: open ones, and those that ended a short time ago. */
@Service
@Transactional(readOnly = true)
public class Likeness {

	public static final int MOST = 5;

	/** No username; who sees the petitions found is asked afterwards. */
	private static final String NOBODY = "-";

	private final JdbcClient jdbc;
	private final CaseKeeper keeper;
	private final Persons people;
	private final AnsweredWindow window;
	private final Clock clock;

	Likeness(JdbcClient jdbc, CaseKeeper keeper, Persons people, AnsweredWindow window, Clock clock) {
		this.jdbc = jdbc;
		this.keeper = keeper;
		this.people = people;
		this.window = window;
		this.clock = clock;
	}

	/**
	 * Up to {@link #MOST} petitions, the likest first; of petitions that were merged the one that is answered.
	 *
	 * @param reader whoever asks; what is about himself is not shown to him
	 */
	public List<SimilarPetition> to(Matter matter, Actor reader) {
		return find(matter, null, reader.username());
	}

	/** The same for a petition that there is, within its ward; by its words and its place alone where the name is hidden. */
	public List<SimilarPetition> to(String code) {
		Petition petition = keeper.read(code);
		Place place = petition.placeNow();
		PetitionerData person = petition.confidential() ? PetitionerData.NOBODY : people.open(petition.petitioner());
		return find(new Matter(petition.content(), Set.of(place.wardCode()), place.groupCode(), petition.subject().field(),
				person.phone(), person.name()), petition, NOBODY);
	}

	private List<SimilarPetition> find(Matter matter, Petition self, String reader) {
		Instant now = clock.instant();
		if (matter.isUnknown()) {
			return List.of();
		}
		LikenessQuery query = new LikenessQuery(matter, people, window.firstDay(now), self, reader);
		return jdbc.sql(query.sql()).params(query.parameters()).query((row, number) -> LikenessRow.read(row, window, now)).list();
	}
}
