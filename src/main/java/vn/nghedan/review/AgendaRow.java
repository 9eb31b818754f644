package vn.nghedan.review;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;

/** A petition of an agenda as the database gives it; {@code statusThen} and {@code lateThen} once it was reported. */
record AgendaRow(String code, PetitionStatus status, PetitionKind kind, Channel channel, String field, String wardNow,
		String groupNow, boolean urgent, Instant heardAt, Instant capturedAt, LocalDate receiptDate, String content, String capturedBy,
		String aboutOfficial, String answerText, String answerBasis, String answerBy, boolean ofChair, boolean stands,
		boolean reported, String direction, Verdict onTheSpot, String reason, PetitionStatus statusThen, Boolean lateThen) {

	private static final String RULE = "D03";

	/** @param at the moment by which it is judged whether the report comes late */
	AgendaItem item(Almanac almanac, Instant at) {
		Instant due = almanac.due(RULE, new Circumstances(wardNow, null, kind == null ? null : kind.name(), channel.name(), null),
				heardAt);
		return new AgendaItem(code, statusThen == null ? status : statusThen, kind, channel, field, groupNow, urgent, heardAt,
				capturedAt, receiptDate, content, capturedBy, aboutOfficial, answerText, answerBasis, answerBy,
				answerText == null ? null : SpotAnswer.of(status, ofChair, stands), due,
				lateThen == null ? due.isBefore(at) : lateThen, new ReviewNote(code, reported, direction, onTheSpot, reason));
	}

	@Override
	public String toString() {
		return "AgendaRow[" + code + "]";
	}
}
