package vn.nghedan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.reporting.WorklistCounts;
import vn.nghedan.reporting.WorklistFilter;
import vn.nghedan.reporting.WorklistPage;
import vn.nghedan.reporting.WorklistRow;
import vn.nghedan.reporting.Worklists;

/** Puts a worklist into words. */
@Component
@Transactional(readOnly = true)
class WorklistLines {

	private final Worklists worklists;
	private final WorklistSight sight;
	private final WorklistWords words;
	private final Organization organization;
	private final Names names;

	WorklistLines(Worklists worklists, WorklistSight sight, WorklistWords words, Organization organization, Names names) {
		this.worklists = worklists;
		this.sight = sight;
		this.words = words;
		this.organization = organization;
		this.names = names;
	}

	/** Some lines, the cursor of the next ones, and with the first ones how many each chip would show. */
	record Lines(List<WorklistLine> items, String next, WorklistCounts counts) {
	}

	/** @param text words that are looked for, {@code null} for none */
	public Lines of(WorklistAsked asked, String text, Actor actor) {
		WorklistFilter filter = asked.filter(units(asked), text);
		var scope = sight.of(actor);
		var people = filter.text() == null ? null : sight.peopleFor(actor);
		WorklistPage page = worklists.page(scope, filter, people, asked.by(), asked.isDescending(), asked.cursor(), asked.size());
		return new Lines(page.rows().stream().map(this::line).toList(), page.next(), page.counts());
	}

	private Set<String> units(WorklistAsked asked) {
		if (asked.own() != null && !asked.own().isBlank()) {
			return Set.of(asked.own());
		}
		return asked.unit() == null || asked.unit().isBlank() ? Set.of() : organization.withDescendants(asked.unit());
	}

	private WorklistLine line(WorklistRow row) {
		Integer daysLeft = words.daysLeft(row);
		return new WorklistLine(row.task(), row.kind(), row.code(), PetitionLine.excerpt(row.subject()), row.place(), row.step(), row.stepName(),
				row.status(), row.status() == null ? null : Labels.of(PetitionStatus.valueOf(row.status())), row.field(), names.field(row.field()),
				row.due(), daysLeft, words.of(row, daysLeft), row.state(), holder(row.holder()), row.unit(), names.unit(row.unit()), row.level(),
				row.meeting(), row.receivedAt(), row.claimable(), row.mine(), row.releasable(), flags(row));
	}

	private WorklistLine.Holder holder(String username) {
		return username == null ? null : new WorklistLine.Holder(username, names.official(username));
	}

	private static List<WorklistLine.Flag> flags(WorklistRow row) {
		List<WorklistLine.Flag> flags = new ArrayList<>();
		when(row.urgent(), WorklistLine.Flag.URGENT, flags);
		when(row.waiting(), WorklistLine.Flag.WAITING, flags);
		when(row.returned(), WorklistLine.Flag.RETURNED, flags);
		when(row.alarmed(), WorklistLine.Flag.ALARMED, flags);
		return flags;
	}

	private static void when(boolean is, WorklistLine.Flag flag, List<WorklistLine.Flag> flags) {
		if (is) {
			flags.add(flag);
		}
	}
}
