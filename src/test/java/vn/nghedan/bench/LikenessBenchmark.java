package vn.nghedan.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Likeness;
import vn.nghedan.petition.Matter;
import vn.nghedan.platform.PlainText;

/**
 * How soon somebody who types an opinion is told of like ones, with many petitions in the archive ({@code -Dbench.petitions=…}):
 * in the busiest ward, in a usual one, in six wards at once; then once more as if nothing had ever ended.
 */
class LikenessBenchmark extends BenchTest {

	private static final String BUSY = "TG-BHD";
	private static final String USUAL = "BE-W7";
	/** As many as somebody may look through who has not said yet where it is. */
	private static final Set<String> SIX = Set.of(BUSY, USUAL, "BE-W1", "BE-W2", "BE-W3", "BE-W4");
	private static final int ASKED = 150;

	@Autowired
	Archive archive;
	@Autowired
	Likeness likeness;

	/** A petition that there is, as somebody else would raise it. */
	private record Known(String code, String content, String group, String name, String phone) {
	}

	@Test
	void proposalsWhileSomebodyTypes() {
		int petitions = Integer.getInteger("bench.petitions", 1_000_000);
		long began = System.nanoTime();
		archive.fill(cases.captured().key(), BUSY, petitions, "2026-11-01");
		twins.analyze();
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("petitions", count("select count(*) from nghedan.petition_likeness"));
		figures.put("seedingSeconds", BenchReport.seconds(System.nanoTime() - began));
		figures.put("openOrLately", asked("ended_on >= date '2026-11-02' - 180"));
		database.update("update nghedan.petition_likeness set ended_on = null where ended_on is not null");
		twins.analyze();
		figures.put("asIfNothingHadEnded", asked("true"));
		BenchReport.print("likeness", figures);
	}

	private Map<String, Object> asked(String ended) {
		String eligible = "(ended_on is null or " + ended + ")";
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("eligible", count("select count(*) from nghedan.petition_likeness where " + eligible));
		figures.put("busiestWard", ward(BUSY, Set.of(BUSY), eligible));
		figures.put("usualWard", ward(USUAL, Set.of(USUAL), eligible));
		figures.put("sixWards", ward(BUSY, SIX, eligible));
		return figures;
	}

	private Map<String, Object> ward(String ward, Set<String> wards, String eligible) {
		List<Known> known = database.query("""
				select p.code, p.content, p.group_now, bench.name(w.id - 10000000), bench.phone(w.id - 10000000) from nghedan.petition p
				join nghedan.petition_likeness l on l.petition_code = p.code join nghedan.petitioner w on w.id = p.petitioner_id
				where l.ward_now = ? and %s order by md5(p.code) limit ?""".formatted(eligible), (row, number) -> new Known(row.getString(1),
				row.getString(2), row.getString(3), row.getString(4), row.getString(5)), ward, ASKED);
		known.forEach(each -> likeness.to(matter(each, each.content(), wards), Actor.SYSTEM)); // warm
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("eligible", count("select count(*) from nghedan.petition_likeness where ward_now = any (string_to_array(?, ',')) and " + eligible,
				String.join(",", wards)));
		figures.put("withoutAccents", measure(known, wards, PlainText::fold));
		figures.put("firstSixWords", measure(known, wards, text -> first(text, 6)));
		figures.put("everyFourthWordWrong", measure(known, wards, LikenessBenchmark::misspelt));
		figures.put("oneWord", measure(known, wards, text -> first(text.substring(text.length() / 2).replaceFirst("^\\S*\\s", ""), 1)));
		return figures;
	}

	/** How long it takes, and how often the petition that was asked for is among those proposed. */
	private Map<String, Object> measure(List<Known> known, Set<String> wards, UnaryOperator<String> wording) {
		Latencies latencies = new Latencies();
		int found = 0;
		for (Known each : known) {
			Matter matter = matter(each, wording.apply(each.content()), wards);
			long began = System.nanoTime();
			boolean again = likeness.to(matter, Actor.SYSTEM).stream().anyMatch(other -> other.code().equals(each.code()));
			latencies.add(System.nanoTime() - began);
			found += again ? 1 : 0;
		}
		Map<String, Object> figures = latencies.figures();
		figures.put("foundAgain", known.isEmpty() ? 0 : Math.round(100.0 * found / known.size()) + " %");
		return figures;
	}

	/** Somebody else raises it in the same group: he is looked for too, the field is not known while it is written down. */
	private static Matter matter(Known known, String text, Set<String> wards) {
		return new Matter(text, wards, known.group(), null, known.phone().replace('0', '1'), known.name() + " khác");
	}

	private static String first(String text, int words) {
		return Arrays.stream(text.split(" ")).limit(words).reduce((one, next) -> one + " " + next).orElse("");
	}

	private static String misspelt(String text) {
		String[] words = text.split(" ");
		for (int i = 3; i < words.length; i += 4) {
			words[i] = words[i] + "x";
		}
		return String.join(" ", words);
	}
}
