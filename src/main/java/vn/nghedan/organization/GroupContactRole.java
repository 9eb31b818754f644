package vn.nghedan.organization;

/** Whom an official meets in a residential group: none of them needs an account. */
public enum GroupContactRole {

	LEADER, PARTY_CELL_SECRETARY, PEOPLES_GROUP_HEAD, VILLAGE_ELDER

}
