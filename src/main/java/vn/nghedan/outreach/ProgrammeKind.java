package vn.nghedan.outreach;

/** What officials go out for. */
public enum ProgrammeKind {

	GROUP_MEETINGS, FRIDAY_DIALOGUE, GRASSROOTS_VISITS, CITIZEN_RECEPTION
}
