package vn.nghedan.petition;

import java.time.LocalDate;
import java.util.Set;

/**
 * A petition that may be about the same matter.
 *
 * @param wardCode the ward that looks after its place today, {@code groupCode} the group
 * @param content its first 300 characters
 * @param answered whether it has its answer
 * @param joinable whether another petition may be merged into it
 * @param similarity of the words, between 0 and 1
 * @param score of everything together, between 0 and 1
 */
public record SimilarPetition(String code, PetitionStatus status, String wardCode, String groupCode, String field,
		LocalDate receiptDate, String content, boolean answered, boolean joinable, double similarity, double score,
		Set<LikenessReason> reasons) {
}
