package vn.nghedan.quarantine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Erasure;
import vn.nghedan.petition.Kin;
import vn.nghedan.petition.Petition;

/** Records, minutes, reports and notes that stay when the words of a case go: they do not name its people any longer. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NamesInPapers {

	private static final int YEARS_AFTER = 1;

	private final CaseFile cases;
	private final Erasure erasure;
	private final OtherPapers papers;

	NamesInPapers(CaseFile cases, Erasure erasure, OtherPapers papers) {
		this.cases = cases;
		this.erasure = erasure;
		this.papers = papers;
	}

	/**
	 * Before its persons are forgotten. As long as the same speech is kept in another case, who spoke is left for that one.
	 *
	 * @param ended when the case ended; a year later its ward reports on other matters
	 */
	public int takeOut(String code, LocalDate ended) {
		Petition petition = cases.get(code);
		Kin kin = erasure.kinOf(petition);
		Set<String> people = new HashSet<>(erasure.peopleOf(petition));
		kin.speech().stream().map(cases::get).filter(other -> !other.isAnonymised())
			.forEach(other -> people.removeAll(erasure.peopleOf(other)));
		return people.isEmpty() ? 0 : papers.blotOut(Words.of(people), kin, List.of(), ended.plusYears(YEARS_AFTER));
	}
}
