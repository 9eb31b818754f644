package vn.nghedan.outreach;

/**
 * Who looks after a group on a day.
 *
 * @param assigned whose group it is, and whose obligation
 * @param acting who goes: himself, or whoever stands in for him
 */
public record Companion(String group, String assigned, String acting) {

	public boolean isStandIn() {
		return !assigned.equals(acting);
	}
}
