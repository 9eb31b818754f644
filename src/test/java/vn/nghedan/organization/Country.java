package vn.nghedan.organization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A whole country that does not exist: 34 provinces, 3,321 communes and wards, with made-up names that repeat. */
public final class Country {

	public static final int PROVINCES = 34;
	public static final int COMMUNES = 3_321;
	public static final int UNITS = 1 + PROVINCES + COMMUNES;

	private static final String HEADER = "code,name,level,parent,external,email,valid_from,valid_to";
	private static final List<String> FIRST = List.of("An", "Bình", "Cẩm", "Định", "Giang", "Hòa", "Khánh", "Lam", "Minh", "Ngọc",
			"Phú", "Quảng", "Sơn", "Tân", "Vĩnh", "Xuân", "Yên");
	private static final List<String> SECOND = List.of("Thử", "Mẫu", "Đông", "Hạ", "Lâm", "Nghĩa", "Phong", "Thượng", "Trung");

	private final List<String> lines = new ArrayList<>();

	public Country() {
		lines.add(HEADER);
		lines.add("QG,Quốc gia thử nghiệm,CENTRAL,,true,,2025-07-01,");
		for (int i = 1; i <= PROVINCES; i++) {
			boolean city = i <= 6;
			lines.add("QG%02d,UBND %s %s,%s,QG,false,,2025-07-01,".formatted(i, city ? "thành phố" : "tỉnh", name(i * 5),
					city ? "CITY" : "PROVINCE"));
		}
		for (int i = 0; i < COMMUNES; i++) {
			boolean ward = i % 5 == 0;
			lines.add("QG%02d-%04d,UBND %s %s,%s,QG%02d,false,,2025-07-01,".formatted(1 + i % PROVINCES, i, ward ? "phường" : "xã",
					name(i), ward ? "WARD" : "COMMUNE", 1 + i % PROVINCES));
		}
	}

	private static String name(int i) {
		return FIRST.get(i % FIRST.size()) + " " + SECOND.get(i / FIRST.size() % SECOND.size());
	}

	/** @param line as an editor counts, the header is line 1 */
	public Country with(int line, String content) {
		lines.set(line - 1, content);
		return this;
	}

	/** authorities.csv */
	public byte[] file() {
		return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
	}
}
