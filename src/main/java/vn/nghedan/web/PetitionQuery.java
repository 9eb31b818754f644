package vn.nghedan.web;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;

import vn.nghedan.petition.Channel;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Standing;

/**
 * What a list is asked for, as it stands in an address; dates are receipt dates.
 *
 * @param group a code, or {@code none} for those of which no group is known
 * @param counted as the charts of a leader count: where they are now, and neither those that were only recorded nor those
 *        that are seen for having been heard oneself
 */
record PetitionQuery(PetitionStatus status, Boolean open, Channel channel, String field, String ward, String group,
		String unit, String meeting, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, Boolean overdue, Standing standing,
		Boolean counted, Integer limit, String cursor) {

	static final PetitionQuery ANY = new PetitionQuery(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

	private static final int USUAL = 50;

	/** @param words looked for in the content without accents, or a code; {@code null} for none */
	Criteria criteria(String words) {
		return new Criteria(words, status, open, channel, field, ward, group, unit, meeting, from, to, overdue, standing, Boolean.TRUE.equals(counted));
	}

	/** Whatever page it is. */
	boolean narrowsNothing() {
		return criteria(null).equals(Criteria.ANY);
	}

	int size() {
		return limit == null ? USUAL : limit;
	}
}
