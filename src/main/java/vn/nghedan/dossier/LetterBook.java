package vn.nghedan.dossier;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.VietnamTime;

/** The book of outgoing letters of an office: one number after the other in a year, none twice and none left out. */
@Component
class LetterBook {

	private static final String LETTER = "%02d/UBND-VP";
	private static final String REPORT = "%02d/BC-UBND";

	private final Letters letters;
	private final Numbering numbering;

	LetterBook(Letters letters, Numbering numbering) {
		this.letters = letters;
		this.numbering = numbering;
	}

	/** @param step the how many-th reminder it is; 0 for another letter */
	Letter enter(Dossier dossier, String office, LetterKind kind, int step, Collection<String> petitions, Stamp stamp) {
		int year = VietnamTime.dateOf(stamp.at()).getYear();
		int number = numbering.next("letter/" + office, year);
		String label = (kind == LetterKind.REPORT ? REPORT : LETTER).formatted(number);
		return letters.saveAndFlush(new Letter(new LetterNumber(office, year, number, label), kind, step, dossier.code(), petitions, stamp));
	}

	/** The covering letter keeps its number, which means nothing any more; reminders that went out stay what they were. */
	void cancel(String dossierCode, String reason, Stamp stamp) {
		of(dossierCode).stream().filter(letter -> letter.kind() == LetterKind.COVER).forEach(letter -> letter.cancel(reason, stamp));
		letters.flush();
	}

	/** A letter that has not left yet does not name what does not go with it. */
	void leaveOut(String dossierCode, String petitionCode) {
		of(dossierCode).stream().filter(letter -> letter.kind() == LetterKind.COVER && letter.state() == Letter.State.USED)
			.forEach(letter -> letter.leaveOut(petitionCode));
		letters.flush();
	}

	List<Letter> of(String dossierCode) {
		return letters.findByDossierCodeOrderById(dossierCode);
	}
}
