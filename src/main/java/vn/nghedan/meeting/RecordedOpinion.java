package vn.nghedan.meeting;

import vn.nghedan.petition.PetitionKind;

/** An opinion as the record of its meeting has it: what was said and answered, never by whom. */
public record RecordedOpinion(String code, String content, PetitionKind kind, boolean urgent, String answer) {
}
