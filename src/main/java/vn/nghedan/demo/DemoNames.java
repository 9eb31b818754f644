package vn.nghedan.demo;

import java.util.List;

/** Names that nobody bears: a family's, a middle one that means "sample" or "trial", a given one. */
final class DemoNames {

	private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Phan", "Võ", "Đặng", "Bùi", "Đỗ",
			"Hồ", "Ngô", "Dương");
	private static final List<String> MIDDLE = List.of("Mẫu", "Thử");
	private static final List<String> GIVEN = List.of("An", "Lan", "Thảo", "Kiên", "Dũng", "Oanh", "Xuân", "Trúc", "Khánh",
			"Sơn", "Hòa", "Châu", "Nga", "Vinh", "Tâm", "Hạnh", "Quý", "Đức", "Bình", "Minh", "Uyên", "Loan", "Giang",
			"Phúc", "Yến");

	private DemoNames() {
	}

	/** Six hundred different ones, then the same again. */
	static String of(int number) {
		int each = FAMILIES.size() * GIVEN.size();
		return FAMILIES.get(number % FAMILIES.size()) + " " + MIDDLE.get(number / each % MIDDLE.size()) + " "
				+ GIVEN.get(number % GIVEN.size());
	}
}
