package vn.nghedan.petition;

/** The way by which an opinion reached the authority. */
public enum Channel {

	GROUP_MEETING, DIALOGUE, RECEPTION, DIRECT_CONTACT, HOTLINE, LEADER_PHONE, SUGGESTION_BOX, WEBSITE, PAPER, ONE_STOP

}
