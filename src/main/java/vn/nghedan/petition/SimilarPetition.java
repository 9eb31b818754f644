package vn.nghedan.petition;

import java.time.LocalDate;

/** A petition whose words are like those of another one; {@code similarity} is between 0 and 1. */
public record SimilarPetition(String code, PetitionStatus status, String groupCode, LocalDate receiptDate,
		String content, double similarity) {
}
