package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.PetitionKind;

/** Every code that a user sees has a name in both languages, and what is shipped says how far it was checked. */
class CalendarTextsTests {

	private static final String UNVERIFIED = "(chưa đối chiếu văn bản)";

	@Test
	void bothLanguagesSayTheSameThings() {
		assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(keys("vi"));
	}

	@Test
	void everyChoiceHasAName() {
		Stream.of(named("day-kind.", DayKind.values()), named("alarm-kind.", AlarmKind.values()),
				named("changed.day.", DayKind.values()), named("starts-at.", StartsAt.values()),
				named("term-unit.", TermUnit.values()), named("grade.", Grade.values()),
				Arrays.stream(DayOfWeek.values()).map(day -> "weekday." + day.getValue())).flatMap(names -> names)
				.forEach(key -> assertThat(keys("vi")).contains(key));
	}

	@Test
	void kindsAndChannelsOfRulesAreThoseOfPetitions() {
		assertThat(Arrays.stream(PetitionKind.values()).map(Enum::name)).containsExactlyInAnyOrderElementsOf(RuleCheck.KINDS);
		assertThat(Arrays.stream(Channel.values()).map(Enum::name)).containsExactlyInAnyOrderElementsOf(RuleCheck.CHANNELS);
	}

	@Test
	void aShippedDayThatNobodyHasVerifiedSaysSo() {
		assertThat(ShippedRows.days()).isNotEmpty()
				.allSatisfy(day -> assertThat(day.basis().contains(UNVERIFIED)).as(day.toString()).isEqualTo(!day.verified()));
		assertThat(ShippedRows.days()).filteredOn(day -> day.name().equals("Ngày Văn hóa Việt Nam"))
				.extracting(day -> day.day().toString(), CalendarDay::active)
				.containsExactly(tuple("2026-11-24", false), tuple("2027-11-24", false));
	}

	@Test
	void everyShippedRuleNamesItsBasis() {
		assertThat(ShippedRows.almanac().rules()).allSatisfy(rule -> assertThat(rule.basis()).isNotBlank().doesNotContain("cần đối chiếu"));
		assertThat(ShippedRows.almanac().rules()).filteredOn(rule -> Set.of("D33", "D34", "D35", "D36").contains(rule.code()))
				.extracting(DeadlineRule::basis).containsOnly("Đề xuất, địa phương quy định").hasSize(4);
	}

	private static Stream<String> named(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map(value -> prefix + value.name());
	}

	private static Set<String> keys(String language) {
		return ResourceBundle.getBundle("messages/calendar", Locale.forLanguageTag(language)).keySet();
	}
}
