package vn.nghedan.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import vn.nghedan.organization.Actor;

/**
 * One thing to keep in the record: codes, ids and counts, never a person's data and never text that people wrote. In one line:
 * {@code AuditEvent.of(UNMASKED, actor).on("petition", code).in(ward).purpose("RELAY").fact("fields", 2)}.
 *
 * @param actor username, {@code system}, or what {@link AuditNames} makes of a name that nobody has
 * @param subjectKind what kind of thing it was done to, such as {@code petition}; {@code null} with {@code subject} for none
 * @param subject its code or id
 * @param unit where the matter lies, for who may look it up; {@code null} when it lies nowhere: then the actor's units count
 * @param purpose code of the reason that was given, {@code null} for none
 * @param facts further codes and counts by name
 */
public record AuditEvent(AuditAction action, String actor, String subjectKind, String subject, String unit, String purpose,
		Map<String, String> facts) {

	/** No blanks and nothing but ASCII: a sentence, a Vietnamese name or an address does not fit in. */
	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9?*][A-Za-z0-9._:,/@+=?*{}~-]{0,159}");
	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

	public AuditEvent {
		if (action == null || actor == null || (subjectKind == null) != (subject == null)) {
			throw new IllegalArgumentException("An entry names an action and an actor, and a subject with its kind");
		}
		for (String code : new String[] { actor, subjectKind, subject, unit, purpose }) {
			mustFit(code == null || isCode(code));
		}
		SortedMap<String, String> sorted = new TreeMap<>(facts);
		sorted.forEach((name, value) -> mustFit(NAME.matcher(name).matches() && isCode(value)));
		facts = Collections.unmodifiableSortedMap(sorted);
	}

	public static AuditEvent of(AuditAction action, Actor actor) {
		return of(action, actor.username());
	}

	public static AuditEvent of(AuditAction action, String actor) {
		return new AuditEvent(action, actor, null, null, null, null, Map.of());
	}

	/** Whether a value from outside may stand in an entry as it is. */
	public static boolean isCode(String value) {
		return CODE.matcher(value).matches();
	}

	public AuditEvent on(String kind, Object which) {
		return new AuditEvent(action, actor, kind, String.valueOf(which), unit, purpose, facts);
	}

	/** @param where code of a unit; {@code null} leaves it open */
	public AuditEvent in(String where) {
		return new AuditEvent(action, actor, subjectKind, subject, where, purpose, facts);
	}

	/** @param why code; {@code null} for none */
	public AuditEvent purpose(String why) {
		return new AuditEvent(action, actor, subjectKind, subject, unit, why, facts);
	}

	/** @param value {@code null} says nothing */
	public AuditEvent fact(String name, Object value) {
		if (value == null) {
			return this;
		}
		Map<String, String> more = new TreeMap<>(facts);
		more.put(name, String.valueOf(value));
		return new AuditEvent(action, actor, subjectKind, subject, unit, purpose, more);
	}

	// What does not fit is not quoted: it may be just what must not be kept
	private static void mustFit(boolean fits) {
		if (!fits) {
			throw new IllegalArgumentException("An entry of the record holds codes, ids and counts only");
		}
	}
}
