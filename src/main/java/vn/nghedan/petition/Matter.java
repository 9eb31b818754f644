package vn.nghedan.petition;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What is looked for among the petitions that there are: what somebody says, where, about what, and who he is. What is not
 * known is {@code null}.
 *
 * @param wards codes of the wards that look after the places of what may be found; {@code null} means everywhere
 * @param groupCode the residential group that looks after the place today
 */
public record Matter(String text, Set<String> wards, String groupCode, String field, String phone, String name) {

	/** Whether nothing is known by which something could be found. */
	boolean isUnknown() {
		return Stream.of(text, phone).allMatch(Matter::blank) && (blank(groupCode) || blank(field) && blank(name));
	}

	private static boolean blank(String value) {
		return value == null || value.isBlank();
	}

	@Override
	public String toString() {
		return "Matter[" + wards + ", " + groupCode + ", " + field + "]";
	}
}
