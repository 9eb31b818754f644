package vn.nghedan.petition;

import java.util.List;

/** Some rows, newest first, and where the next page starts; {@code next} is {@code null} after the last one. */
public record PetitionPage(List<PetitionRow> rows, String next) {
}
