package vn.nghedan.organization;

import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/**
 * Somebody whom officials meet in a residential group.
 *
 * @param phone may be {@code null}
 * @param formerGroup the name of the group, merged or divided since, of which this was said; {@code null} for this one
 */
public record GroupContact(GroupContactRole role, String name, String phone, String formerGroup) {

	public GroupContact(GroupContactRole role, String name, String phone) {
		this(role, name, phone, null);
	}

	public GroupContact {
		name = line(name, 200);
		phone = line(phone, 20);
		if (role == null || name == null) {
			throw new Refusal("organization.group-contact");
		}
	}

	private static String line(String text, int longest) {
		String line = PlainText.normalise(text).replace('\n', ' ');
		if (line.length() > longest) {
			throw new Refusal("organization.group-contact");
		}
		return line.isEmpty() ? null : line;
	}

	@Override
	public String toString() {
		return "GroupContact[" + role + "]";
	}
}
