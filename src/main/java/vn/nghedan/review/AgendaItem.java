package vn.nghedan.review;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;

/**
 * One petition that a review hears of, without its petitioner, and what is noted of it.
 *
 * @param capturedAt when it was written down, which may be later than it was heard
 * @param dueAt by when it ought to have been reported
 * @param answer what was answered on the spot; {@code null} for nothing
 * @param spotAnswer where that answer stands; {@code null} without one
 */
public record AgendaItem(String code, PetitionStatus status, PetitionKind kind, Channel channel, String field,
		String groupCode, boolean urgent, Instant heardAt, Instant capturedAt, LocalDate receiptDate, String excerpt, String capturedBy,
		String aboutOfficial, String answer, String answerBasis, String answerBy, SpotAnswer spotAnswer, Instant dueAt,
		boolean late, ReviewNote note) {

	boolean concerns(String username) {
		return username.equals(aboutOfficial);
	}

	@Override
	public String toString() {
		return "AgendaItem[" + code + ", " + status + "]";
	}
}
