package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.retention.Destruction;
import vn.nghedan.retention.DestructionList;
import vn.nghedan.retention.DestructionState;
import vn.nghedan.retention.KeptCase;
import vn.nghedan.retention.LegalHold;

/** Lists of what is due and of what is destroyed, as their readers see them: codes and dates, nobody's words. */
@Component
class RetentionViews {

	private final Destruction destruction;
	private final RetentionRight right;
	private final Names names;

	RetentionViews(Destruction destruction, RetentionRight right, Names names) {
		this.destruction = destruction;
		this.right = right;
		this.names = names;
	}

	/** A case that is due, or on a list. */
	record Item(String code, String className, LocalDate endedOn, LocalDate dueOn, String state, boolean held) {
	}

	/** What would be listed; {@code more} where there is more than one list takes. */
	record Due(String unit, String unitName, LocalDate asOf, int held, boolean more, List<Item> items) {
	}

	/** A list; {@code actions} that are possible now and his: WITHDRAW, SIGN, EXECUTE. */
	record ListView(String number, String unit, String unitName, LocalDate asOf, String state, String stateLabel, String madeByName,
			Instant madeAt, String signedByName, Instant signedAt, String minutesName, String startedByName, Instant finishedAt,
			int cases, int held, int done, List<String> actions, List<Item> items) {
	}

	/** One hold of a case. */
	record Hold(long id, String reason, LocalDate until, String placedByName, Instant placedAt, String releasedByName,
			Instant releasedAt, String releaseReason, boolean inForce) {
	}

	static Item item(KeptCase kept) {
		return new Item(kept.code(), kept.className(), kept.endedOn(), kept.dueOn(), null, kept.held());
	}

	Hold hold(LegalHold hold) {
		return new Hold(hold.id(), hold.reason(), hold.until(), names.official(hold.placedBy()), hold.placedAt(),
				names.official(hold.releasedBy()), hold.releasedAt(), hold.releaseReason(), hold.inForce());
	}

	ListView line(DestructionList list, Actor actor) {
		return view(list, List.of(), actor);
	}

	ListView whole(DestructionList list, Actor actor) {
		return view(list, destruction.cases(list.number()).stream().map(listed -> new Item(listed.code(), listed.className(),
				listed.endedOn(), listed.dueOn(), listed.state(), listed.held())).toList(), actor);
	}

	private ListView view(DestructionList list, List<Item> items, Actor actor) {
		return new ListView(list.number(), list.unitCode(), names.unit(list.unitCode()), list.asOf(), list.state().name(),
				Labels.of(list.state()), names.official(list.madeBy()), list.madeAt(),
				names.official(list.signedBy()), list.signedAt(), list.minutesName(), names.official(list.startedBy()),
				list.finishedAt(), list.cases(), list.held(), list.done(), actions(list, actor), items);
	}

	private List<String> actions(DestructionList list, Actor actor) {
		if (list.state() == DestructionState.SIGNED) {
			return List.of("EXECUTE");
		}
		if (list.state() != DestructionState.DRAWN_UP) {
			return List.of();
		}
		boolean signs = list.held() == 0 && right.signs(list.unitCode(), actor) && !actor.username().equals(list.madeBy());
		return signs ? List.of("WITHDRAW", "SIGN") : List.of("WITHDRAW");
	}
}
