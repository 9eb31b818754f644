package vn.nghedan.outreach;

/** How far a handover is: ordered, confirmed by the ward, told to group leaders and residents. */
public enum HandoverState {

	ORDERED, CONFIRMED, ANNOUNCED
}
