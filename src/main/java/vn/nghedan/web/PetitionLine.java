package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.petition.PetitionRow;
import vn.nghedan.petition.Place;

/** One petition in a list, without its petitioner. */
record PetitionLine(String code, String status, String statusLabel, boolean open, String kind, String kindLabel, String field,
		String fieldName, String ward, String wardName, String group, String groupName, String unit, String unitName,
		boolean urgent, LocalDate receiptDate, String excerpt, Instant due, boolean overdue,
		@JsonUnwrapped PlaceNow now) {

	private static final int EXCERPT = 160;

	static PetitionLine of(Petition petition, Names names, Instant now) {
		return new PetitionLine(petition.code(), petition.status().name(), Labels.of(petition.status()),
				petition.status().isOpen(), code(petition.kind()), Labels.of(petition.kind()), petition.subject().field(),
				names.field(petition.subject().field()), petition.place().wardCode(), names.unit(petition.place().wardCode()),
				petition.place().groupCode(), names.group(petition.place().wardCode(), petition.place().groupCode()),
				petition.route().unit(), names.unit(petition.route().unit()),
				petition.subject().urgent(), petition.origin().receiptDate(), excerpt(petition.content()), nearest(petition),
				petition.clocks().stream().anyMatch(clock -> runs(clock) && clock.isOverdue(now)),
				PlaceNow.of(petition.place(), petition.placeNow(), names));
	}

	static PetitionLine of(PetitionRow row, Names names, Instant now) {
		return new PetitionLine(row.code(), row.status().name(), Labels.of(row.status()), row.status().isOpen(),
				code(row.kind()), Labels.of(row.kind()), row.field(), names.field(row.field()), row.wardCode(),
				names.unit(row.wardCode()), row.groupCode(), names.group(row.wardCode(), row.groupCode()), row.unit(),
				names.unit(row.unit()), row.urgent(), row.receiptDate(), excerpt(row.content()), row.due(),
				row.due() != null && row.due().isBefore(now),
				PlaceNow.of(new Place(row.wardCode(), row.groupCode()), new Place(row.wardNow(), row.groupNow()), names));
	}

	static String code(Enum<?> constant) {
		return constant == null ? null : constant.name();
	}

	static String excerpt(String content) {
		if (content.length() <= EXCERPT) {
			return content;
		}
		int cut = content.lastIndexOf(' ', EXCERPT);
		return content.substring(0, cut < 1 ? EXCERPT : cut) + "…";
	}

	private static Instant nearest(Petition petition) {
		return petition.clocks().stream().filter(PetitionLine::runs).map(PetitionClock::dueAt).min(Comparator.naturalOrder())
				.orElse(null);
	}

	private static boolean runs(PetitionClock clock) {
		return clock.dueAt() != null && clock.stoppedAt() == null && clock.isOurs() && clock.isOfTheWork();
	}
}
