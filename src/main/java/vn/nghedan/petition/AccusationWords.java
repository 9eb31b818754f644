package vn.nghedan.petition;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Stops an opinion that may be a denunciation or a crime report until the official has said that it is none. */
@Service
public class AccusationWords {

	private final JdbcClient jdbc;
	private final Clock clock;

	AccusationWords(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those in force today, by pattern. */
	public List<AccusationWord> inForce() {
		return jdbc.sql("""
				select pattern, asks from nghedan.accusation_word
				where valid_from <= :today and coalesce(valid_to, 'infinity') >= :today order by pattern""")
			.param("today", VietnamTime.dateOf(clock.instant())).query(AccusationWord.class).list();
	}

	/** Refuses without repeating a word of it. */
	void refuse(Opinion opinion) {
		if (opinion.notAccusation()) {
			return;
		}
		refuse(opinion.answer() == null ? opinion.content() : opinion.content() + "\n" + opinion.answer().text());
	}

	/** Refuses a text of officials likewise: what is stopped as an opinion is not to be kept as something else. */
	public void refuse(String said) {
		String words = " " + PlainText.fold(said).replaceAll("[^a-z0-9]+", " ").strip() + " ";
		if (inForce().stream().anyMatch(word -> word.isIn(words))) {
			throw new Refusal("petition.maybe-accusation");
		}
	}
}
