package vn.nghedan.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What is known of a sample petition, and the levels it is expected at with and without districts. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SampleFact(int no, String kind, String field, String object, String expectedLevelThreeTier,
		String expectedLevelTwoTier) {

	/** The samples that came with the domain, and further ones whose levels were fixed before any table was asked. */
	public static List<SampleFact> all() throws IOException {
		List<SampleFact> all = new ArrayList<>(read("petitions"));
		all.addAll(read("further-petitions"));
		return all;
	}

	static List<SampleFact> read(String file) throws IOException {
		try (InputStream facts = SampleFact.class.getResourceAsStream("/samples/" + file + ".json")) {
			return JsonMapper.builder().build().readValue(facts, new TypeReference<List<SampleFact>>() {
			});
		}
	}

	public String level(int tiers) {
		return tiers == 3 ? expectedLevelThreeTier : expectedLevelTwoTier;
	}
}
