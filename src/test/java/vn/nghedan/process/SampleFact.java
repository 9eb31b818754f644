package vn.nghedan.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What is known of a sample petition, and the level it is expected at in an organisation of three tiers. */
record SampleFact(int no, String kind, String field, String object, String level) {

	static List<SampleFact> all() throws IOException {
		try (InputStream facts = SampleFact.class.getResourceAsStream("/samples/petition-facts.json")) {
			return JsonMapper.builder().build().readValue(facts, new TypeReference<List<SampleFact>>() {
			});
		}
	}
}
