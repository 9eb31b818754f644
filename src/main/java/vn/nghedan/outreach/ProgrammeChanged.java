package vn.nghedan.outreach;

/** A programme was planned, or its quota or its last day is another one. */
public record ProgrammeChanged(String code) {
}
