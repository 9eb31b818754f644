package vn.nghedan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The city at full size has the numbers of its model, and nobody in it is real. */
class FullScaleFilesTests {

	@Test
	void fiveWardsHaveEightHundredAndSeventyThreeGroups() throws IOException {
		assertThat(countedBy("groups.csv", 1)).isEqualTo(Map.of("TG-BHD", 278L, "TG-BHT", 186L, "TG-CLA", 171L, "TG-TVI", 128L,
				"TG-NSH", 110L));
		List<String> codes = rows("groups.csv").stream().map(row -> row[0]).toList();
		assertThat(codes).doesNotHaveDuplicates().contains("TG-BHD-45C", "TG-BHT-45C", "TG-CLA-12A", "TG-NSH-27");
	}

	@Test
	void twoHundredAndOneOfficialsOfThreeBlocsLookAfterThem() throws IOException {
		List<String> liaisons = rows("roles.csv").stream().filter(row -> row[1].equals("liaison-official")).map(row -> row[0]).toList();
		assertThat(liaisons).hasSize(201).doesNotHaveDuplicates();
		List<String[]> people = rows("officials.csv").stream().filter(row -> liaisons.contains(row[0])).toList();
		assertThat(counted(people, row -> row[2])).isEqualTo(Map.of("MASS", 41L, "GOVERNMENT", 120L, "PARTY", 40L));
		assertThat(people.stream().map(row -> row[1])).doesNotHaveDuplicates().allMatch(name -> name.matches(".* (Mẫu|Thử) .*"));
		assertThat(people).allMatch(row -> row[5].endsWith("@example.com") && row[6].startsWith("0900 000 "));
	}

	@Test
	void fiveDelegationsAreLedByThreeViceChairsOfWhomTwoLeadTwo() throws IOException {
		assertThat(countedBy("delegation-members.csv", 0)).isEqualTo(Map.of("D1", 64L, "D2", 43L, "D3", 39L, "D4", 29L, "D5", 26L));
		assertThat(countedBy("delegations.csv", 3).values()).containsExactlyInAnyOrder(2L, 2L, 1L);
		assertThat(countedBy("delegations.csv", 2)).hasSize(5);
	}

	@Test
	void itIsTheSameEachTime() throws IOException {
		for (String file : List.of("authorities.csv", "groups.csv", "officials.csv", "roles.csv")) {
			assertThat(text(file)).isEqualTo(text(file)).doesNotContain("HL-HTR");
		}
	}

	private static Map<String, Long> countedBy(String file, int column) throws IOException {
		return counted(rows(file), row -> row[column]);
	}

	private static Map<String, Long> counted(List<String[]> rows, Function<String[], String> by) {
		return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
	}

	private static List<String[]> rows(String file) throws IOException {
		return text(file).lines().skip(1).map(line -> line.split(",")).toList();
	}

	private static String text(String file) throws IOException {
		return FullScaleFiles.folder().createRelative(file).getContentAsString(StandardCharsets.UTF_8);
	}
}
