package vn.nghedan.web.audit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.springframework.format.annotation.DateTimeFormat;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditQuery;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** What the inspection asks the record for; {@code subject} is a code, {@code actor} a username, days are inclusive. */
record AuditQuestion(String subject, String actor, AuditAction action, String unit,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
		UUID cursor, Integer limit) {

	private static final int USUAL = 50;
	private static final int LARGEST = 200;

	AuditQuery within(AuditRight.Reach reach, Actor asker, int most) {
		if (from != null && to != null && to.isBefore(from)) {
			throw new Refusal("web.period");
		}
		return new AuditQuery(asker.username(), reach.units(), reach.everywhere(), given(subject), given(actor), action, given(unit),
				from == null ? null : VietnamTime.at(from, LocalTime.MIDNIGHT),
				to == null ? null : VietnamTime.at(to.plusDays(1), LocalTime.MIDNIGHT), cursor, most);
	}

	int size() {
		return limit == null ? USUAL : Math.max(1, Math.min(limit, LARGEST));
	}

	private static String given(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
