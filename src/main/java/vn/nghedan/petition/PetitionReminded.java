package vn.nghedan.petition;

import java.util.Set;

/** Whoever leads has reminded these people, usernames, of an open step. */
public record PetitionReminded(String code, String taskId, Set<String> usernames) {
}
