package vn.nghedan.response;

/** The answer to a petition has its number; petitions that are duplicates of it get it too. */
public record ResponseIssued(String code) {
}
