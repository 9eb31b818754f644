package vn.nghedan.petition;

import java.time.LocalDate;
import java.util.List;

/**
 * What is tied to a petition and stays when it goes: others of the same person or matter, and papers that speak of several.
 *
 * @param petitions split from it or with it, said in the same speech, or merged with it
 * @param speech those of them that were taken out of the same speech, so that one may repeat the other
 * @param files of these
 * @param meeting at which it was heard, {@code null} for none
 * @param reviews that have it on their agenda
 * @param dossiers that it was in, sent or not
 * @param wards of its place then and now, whose reports may speak of it
 * @param received the day on which it was received
 */
public record Kin(List<String> petitions, List<String> speech, List<KinFile> files, String meeting, List<String> reviews,
		List<String> dossiers, List<String> wards, LocalDate received) {
}
