package vn.nghedan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import vn.nghedan.organization.CsvFiles;

/**
 * The district of Thanh Giang at full size, as files for the import: 5 wards with 873 residential groups, 201 officials
 * of three blocs in 5 delegations. Units and office staff are those of the small city; the rest is made here, the same
 * each time, with names of nobody.
 */
final class FullScaleFiles {

	static final int GROUPS = 873;
	static final int OFFICIALS = 201;
	/** Who plans programmes and assigns. */
	static final String HOME_AFFAIRS = "canbo302";

	private static final String SMALL = "demo/organization/three-tier/";
	private static final String SINCE = "2020-01-01";
	private static final int MASS = 41;
	private static final int PARTY = 40;
	private static final int FIRST_NUMBER = 101;
	private static final List<String> OF_THE_ROUNDS = List.of("liaison-official", "delegation-head", "delegation-secretary");

	/** A ward, how many groups it has, how many officials look after them, and the vice chair who leads these. */
	private record Ward(String code, int groups, int officials, String head) {
	}

	private static final List<Ward> WARDS = List.of(new Ward("TG-BHD", 278, 64, "canbo006"),
			new Ward("TG-BHT", 186, 43, "canbo007"), new Ward("TG-CLA", 171, 39, "canbo007"),
			new Ward("TG-TVI", 128, 29, "canbo008"), new Ward("TG-NSH", 110, 26, "canbo006"));

	private static final List<String> DIVISIONS = List.of("VP", "QLDT", "TNMT", "GDDT", "LDTBXH", "KT", "TT", "NV");
	private static final List<String> MASS_BODIES = List.of("Ủy ban MTTQ Việt Nam quận", "Hội Liên hiệp Phụ nữ quận",
			"Quận đoàn", "Liên đoàn Lao động quận", "Hội Cựu chiến binh quận");
	private static final List<String> PARTY_BODIES = List.of("Văn phòng Quận ủy", "Ban Dân vận Quận ủy",
			"Ban Tuyên giáo Quận ủy", "Ban Tổ chức Quận ủy");

	private final Map<String, List<String>> files = new HashMap<>();
	private int officials;
	private int parties;

	private FullScaleFiles() {
		files.put("authorities.csv", small("authorities.csv", line -> !line.startsWith("HL")));
		files.put("officials.csv", small("officials.csv", FullScaleFiles::inTheOffice));
		files.put("roles.csv", small("roles.csv", line -> inTheOffice(line) && OF_THE_ROUNDS.stream().noneMatch(line::contains)));
		files.put("groups.csv", new ArrayList<>(List.of("code,ward,name,kind,leader,valid_from,valid_to")));
		files.put("delegations.csv", new ArrayList<>(List.of("code,name,ward,head,secretary")));
		files.put("delegation-members.csv", new ArrayList<>(List.of("delegation,username")));
		WARDS.forEach(this::add);
		row("officials.csv", HOME_AFFAIRS, DemoNames.of(OFFICIALS + 1), "GOVERNMENT", "Trưởng phòng Nội vụ", "TG/NV",
				HOME_AFFAIRS + "@example.com", "0900 000 302", "true");
		row("roles.csv", HOME_AFFAIRS, "home-affairs", "TG", SINCE, "");
	}

	static Resource folder() {
		Map<String, byte[]> bytes = new HashMap<>();
		new FullScaleFiles().files.forEach((name, lines) -> bytes.put(name,
				(String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
		return CsvFiles.of(bytes);
	}

	static List<String> wards() {
		return WARDS.stream().map(Ward::code).toList();
	}

	private void add(Ward ward) {
		List<String> names = groupNames(ward.groups());
		for (int i = 0; i < names.size(); i++) {
			row("groups.csv", ward.code() + "-" + names.get(i), ward.code(), "Tổ dân phố " + names.get(i),
					"RESIDENTIAL_GROUP", DemoNames.of(300 + files.get("groups.csv").size()), SINCE, "");
		}
		String delegation = "D" + files.get("delegations.csv").size();
		row("roles.csv", ward.head(), "delegation-head", ward.code(), SINCE, "");
		String secretary = "canbo" + (FIRST_NUMBER + officials);
		row("delegations.csv", delegation, "Đoàn " + delegation.substring(1), ward.code(), ward.head(), secretary);
		row("roles.csv", secretary, "delegation-secretary", ward.code(), SINCE, "");
		for (int i = 0; i < ward.officials(); i++) {
			String username = official();
			row("roles.csv", username, "liaison-official", ward.code(), SINCE, "");
			row("delegation-members.csv", delegation, username);
		}
	}

	private String official() {
		int i = officials++;
		String username = "canbo" + (FIRST_NUMBER + i);
		if (shareOf(MASS, OFFICIALS, i)) {
			official(username, "MASS", "Cán bộ " + MASS_BODIES.get(i % MASS_BODIES.size()), "TG");
		}
		else if (shareOf(PARTY, OFFICIALS - MASS, parties++)) {
			official(username, "PARTY", "Cán bộ " + PARTY_BODIES.get(i % PARTY_BODIES.size()), "TG");
		}
		else {
			String division = "TG/" + DIVISIONS.get(i % DIVISIONS.size());
			official(username, "GOVERNMENT", "Chuyên viên", division);
			if (files.get("roles.csv").stream().noneMatch(line -> line.contains("handler," + division + ","))) {
				row("roles.csv", username, "handler", division, SINCE, "");
			}
		}
		return username;
	}

	private void official(String username, String bloc, String position, String unit) {
		row("officials.csv", username, DemoNames.of(officials), bloc, position, unit, username + "@example.com",
				"0900 000 " + username.substring(5), "true");
	}

	/** Whether the one with this index is among so many of all, spread evenly. */
	private static boolean shareOf(int some, int all, int index) {
		return index * some / all < (index + 1) * some / all;
	}

	/** 1 to 11, 12, 12A, 13 … 45, 45A, 45B, 45C …: as groups are called that were divided. */
	private static List<String> groupNames(int count) {
		List<String> names = new ArrayList<>();
		for (int number = 1; names.size() < count; number++) {
			names.add(String.valueOf(number));
			if (number % 45 == 0) {
				names.addAll(List.of(number + "A", number + "B", number + "C"));
			}
			else if (number % 12 == 0) {
				names.add(number + "A");
			}
		}
		return names.subList(0, count);
	}

	/** The staff of city, district and wards; who goes to the groups, and the other district, are not of this city. */
	private static boolean inTheOffice(String line) {
		if (!line.startsWith("canbo")) {
			return true;
		}
		int number = Integer.parseInt(line.substring(5, 8));
		return number <= 12 || number >= 28 && number <= 67;
	}

	private void row(String file, String... cells) {
		files.get(file).add(String.join(",", cells));
	}

	private static List<String> small(String file, Predicate<String> kept) {
		try {
			return new ArrayList<>(new ClassPathResource(SMALL + file).getContentAsString(StandardCharsets.UTF_8).lines()
					.filter(kept).toList());
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
