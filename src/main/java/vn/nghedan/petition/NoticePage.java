package vn.nghedan.petition;

import java.util.List;

/** Notices that wait, and the cursor of the next ones; {@code null} after the last. */
public record NoticePage(List<PetitionNotice> notices, String next) {
}
