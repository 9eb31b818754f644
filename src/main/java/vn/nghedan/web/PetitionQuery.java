package vn.nghedan.web;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;

import vn.nghedan.petition.Channel;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.PetitionStatus;

/** What a list is asked for; {@code q} is looked for in the content without accents, or is a code; dates are receipt dates. */
record PetitionQuery(String q, PetitionStatus status, Boolean open, Channel channel, String field, String ward, String group,
		String unit, String meeting, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, Boolean overdue, Integer limit, String cursor) {

	private static final int USUAL = 50;

	Criteria criteria() {
		return new Criteria(q, status, open, channel, field, ward, group, unit, meeting, from, to, overdue);
	}

	int size() {
		return limit == null ? USUAL : limit;
	}
}
