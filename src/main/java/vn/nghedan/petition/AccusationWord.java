package vn.nghedan.petition;

/**
 * Words by which an opinion may accuse somebody, so that the official is asked before anything of it is kept.
 *
 * @param pattern whole words, lower case, without accents
 * @param asks {@link PetitionKind#DENUNCIATION} or {@link PetitionKind#CRIME_REPORT}
 */
public record AccusationWord(String pattern, PetitionKind asks) {

	/** @param words folded, one blank between two and one at each end */
	boolean isIn(String words) {
		return words.contains(" " + pattern + " ");
	}
}
