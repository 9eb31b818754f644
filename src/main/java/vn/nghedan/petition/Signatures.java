package vn.nghedan.petition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.nghedan.platform.Refusal;

/**
 * The list of those who signed one petition, and its rules: five or more people are a collective; of five to ten, one or
 * two speak for all, of more than ten up to five (Law 42/2013/QH13, Art. 29, to be checked with the official text).
 */
final class Signatures {

	static final int FEWEST = 5;
	static final int MOST = 5_000;
	static final int FEW = 10;
	static final int SPEAK_FOR_FEW = 2;
	static final int SPEAK_FOR_MANY = 5;

	private final String petitionCode;
	private final List<Signatory> all;

	/** @param all of the petition, by position, those who have withdrawn included */
	Signatures(String petitionCode, List<Signatory> all) {
		this.petitionCode = petitionCode;
		this.all = new ArrayList<>(all);
	}

	/** @return the new ones, to be stored */
	List<Signatory> add(List<Petitioner> persons, Stamp stamp) {
		int position = all.stream().mapToInt(Signatory::position).max().orElse(0);
		if (all.size() + persons.size() > MOST) {
			throw new Refusal("petition.too-many-signatories", String.valueOf(MOST));
		}
		List<Signatory> added = new ArrayList<>();
		for (Petitioner person : persons) {
			added.add(new Signatory(petitionCode, ++position, person, stamp));
		}
		all.addAll(added);
		if (active().size() < FEWEST) {
			throw new Refusal("petition.too-few-signatories", String.valueOf(FEWEST));
		}
		return added;
	}

	/** These and nobody else speak for the others. */
	void represent(Collection<Long> ids) {
		List<Signatory> named = active().stream().filter(each -> ids.contains(each.id())).toList();
		if (named.isEmpty() || named.size() < Set.copyOf(ids).size()) {
			throw new Refusal("petition.no-signatory");
		}
		int signing = active().size();
		int most = mostRepresentatives(signing);
		if (named.size() > most) {
			throw new Refusal("petition.too-many-representatives", String.valueOf(signing), String.valueOf(most));
		}
		all.forEach(each -> each.represent(named.contains(each)));
	}

	/** Those whom many have chosen stay when a few of the many withdraw; whoever is named anew counts by those who are left. */
	static int mostRepresentatives(int signing) {
		return signing > FEW ? SPEAK_FOR_MANY : SPEAK_FOR_FEW;
	}

	/** @return whether nobody is left who signs */
	boolean withdraw(long id, String reason, Stamp stamp) {
		get(id).withdraw(reason, stamp);
		return active().isEmpty();
	}

	Signatory get(long id) {
		return all.stream().filter(each -> each.id() == id).findFirst()
			.orElseThrow(() -> Refusal.notFound("petition.signatory-unknown"));
	}

	List<Signatory> active() {
		return all.stream().filter(Signatory::isActive).toList();
	}

	List<Signatory> representatives() {
		return all.stream().filter(Signatory::representative).toList();
	}

	/** The answer goes to all by way of those who speak for them, so each of these has to have heard it. */
	void requireRepresentativesTold(Instant issuedAt) {
		List<Signatory> representatives = representatives();
		if (representatives.isEmpty()) {
			throw Refusal.conflict("petition.representative-missing");
		}
		long untold = representatives.stream().filter(each -> !each.hasHeard(issuedAt)).count();
		if (untold > 0) {
			throw Refusal.conflict("petition.representatives-not-told", String.valueOf(untold));
		}
	}
}
