package vn.nghedan.petition;

/** It became known, or it turned out otherwise, which official a petition is about. */
public record OfficialConcerned(String code) {
}
