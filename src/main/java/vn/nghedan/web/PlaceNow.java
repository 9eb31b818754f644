package vn.nghedan.web;

import java.time.LocalDate;

import vn.nghedan.petition.Place;

/** Who looks after the place of a case today and since when, where that is no longer the ward or group in which it was raised. */
record PlaceNow(String wardNow, String wardNowName, String groupNow, String groupNowName, LocalDate movedOn) {

	/** {@code null}, and so nothing in the answer, as long as both are the same. */
	static PlaceNow of(Place then, Place now, Names names) {
		return then.equals(now) ? null : new PlaceNow(now.wardCode(), names.unit(now.wardCode()), now.groupCode(),
				names.group(now.wardCode(), now.groupCode()), names.since(now.wardCode(), now.groupCode()));
	}
}
