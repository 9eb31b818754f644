package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a decision on re-organisation changes on one day.
 *
 * @param decision number and date of the decision, as it is quoted
 * @param effectiveOn first day of what is new; what ends exists up to the day before
 * @param successions whatever stands here as {@code from} ends, together with its divisions
 */
public record ReorganizationPlan(String decision, LocalDate effectiveOn, List<NewUnit> units, List<NewGroup> groups,
		List<Handover> successions, List<Rename> renames) {

	public ReorganizationPlan {
		Objects.requireNonNull(effectiveOn, "A re-organisation needs its first day");
		units = units == null ? List.of() : List.copyOf(units);
		groups = groups == null ? List.of() : List.copyOf(groups);
		successions = successions == null ? List.of() : List.copyOf(successions);
		renames = renames == null ? List.of() : List.copyOf(renames);
	}

	/**
	 * A unit that begins.
	 *
	 * @param parent null for a root
	 * @param line of the file it was read from, 0 when it comes from none
	 */
	public record NewUnit(String code, String name, String level, String parent, boolean external, String email, int line) {

		public NewUnit(String code, String name, String level, String parent, boolean external, String email) {
			this(code, name, level, parent, external, email, 0);
		}
	}

	/** A residential group that begins; the leader may be null. */
	public record NewGroup(String code, String ward, String name, GroupKind kind, String leader, int line) {

		public NewGroup(String code, String ward, String name, GroupKind kind, String leader) {
			this(code, ward, name, kind, leader, 0);
		}
	}

	/** A unit or a group ends and the other takes over; without {@code to} nobody does. The first one is the main successor. */
	public record Handover(String from, String to, int line) {

		public Handover(String from, String to) {
			this(from, to, 0);
		}
	}

	/** A unit goes on under another name. */
	public record Rename(String code, String name, int line) {

		public Rename(String code, String name) {
			this(code, name, 0);
		}
	}
}
