package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;

@ApplicationTest
class LikenessIT {

	private static final String WARD = "TG-CLA";
	private static final Actor READER = new Actor("canbo013");
	private static final String WORDS = "Giàn hoa giấy ở cổng chào kiệt 913 đường Thạch Thảo bị đổ, che khuất gương cầu lồi.";

	@Autowired
	Likeness likeness;
	@Autowired
	CaptureDesk desk;
	@Autowired
	IntakeDesk intake;
	@Autowired
	SignatoryDesk signatories;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcTemplate database;

	private String group;
	private String otherGroup;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
		List<String> groups = database.queryForList("select code from nghedan.residential_group where ward_code = ? order by code", String.class, WARD);
		group = groups.get(0);
		otherGroup = groups.get(1);
		database.update("delete from nghedan.petition_likeness where ward_now = ? and matter like '%thach thao%'", WARD);
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Giàn hoa giấy ở cổng chào kiệt 913 đường Thạch Thảo bị đổ, che khuất gương cầu lồi.",
			"GIÀN HOA GIẤY ở cổng chào K913 đ. Thạch Thảo đổ che khuất gương cầu lồi",
			"gian hoa giay o cong chao kiet913 duong thach thao bi do",
			"Cổng chào kiệt 913 Thạch Thảo: giàn hoa giấy đổ, không thấy gương cầu lồi, rất nguy hiểm cho xe ra vào buổi tối" })
	void theSameMatterInOtherWordsIsFound(String words) {
		String code = captured(WORDS, otherGroup, null, null);
		SimilarPetition found = first(matter(words, group, null));
		assertThat(found.code()).isEqualTo(code);
		assertThat(found.reasons()).containsExactly(LikenessReason.TEXT);
		assertThat(found.joinable()).isTrue();
	}

	@Test
	void placeFieldAndPersonMakeItLiker() {
		String near = captured(WORDS, group, "Phan Thị Giàn", "0900 000 913");
		String far = captured(WORDS, otherGroup, null, null);
		intake.register(near, new Registration(PetitionKind.FEEDBACK, "TREES", "ALLEY", false, false), new Actor("canbo013"));

		List<SimilarPetition> found = likeness.to(new Matter(WORDS, Set.of(WARD), group, "TREES", "+84 900000913", null), READER);

		assertThat(found).extracting(SimilarPetition::code).startsWith(near, far);
		assertThat(found.get(0).reasons()).containsExactlyInAnyOrder(LikenessReason.values());
		assertThat(found.get(0).score()).isGreaterThan(found.get(1).score());
	}

	@Test
	void thePersonIsFoundByTelephoneAnywhereInTheWardAndByNameInTheGroup() {
		String code = captured("Giàn hoa Thạch Thảo héo khô.", group, "Phan Văn Giàn Hoa", "0900 000 914");
		assertThat(likeness.to(new Matter(null, Set.of(WARD), null, null, "0900-000-914", null), READER)).extracting(SimilarPetition::code).contains(code);
		assertThat(likeness.to(new Matter(null, Set.of(WARD), group, null, null, "phan van gian hoa"), READER)).extracting(SimilarPetition::code).contains(code);
		assertThat(likeness.to(new Matter(null, Set.of(WARD), otherGroup, null, null, "phan van gian hoa"), READER)).isEmpty();
	}

	@Test
	void whoHidesHisNameIsNotFoundByIt() {
		String open = captured("Giàn hoa Thạch Thảo sâu bệnh.", group, "Phan Thị Kín Giàn", "0900 000 917");
		String hidden = captured("Loa kẹo kéo ở quán nhậu đầu hẻm, đêm nào cũng ồn.", group, new PetitionerData("Phan Thị Kín Giàn", "0900 000 917", null, false, true));
		for (Matter asked : List.of(new Matter(null, Set.of(WARD), null, null, "0900 000 917", null),
				new Matter(null, Set.of(WARD), group, null, null, "Phan Thị Kín Giàn"))) {
			assertThat(likeness.to(asked, READER)).extracting(SimilarPetition::code).contains(open).doesNotContain(hidden);
		}
		assertThat(likeness.to(open)).extracting(SimilarPetition::code).doesNotContain(hidden);
		assertThat(likeness.to(hidden)).noneMatch(found -> found.code().equals(open) || found.reasons().contains(LikenessReason.PERSON));

		database.update("update nghedan.petition set status = 'CLOSED_DUPLICATE', master_code = ?, merged_into = ? where code = ?", hidden, hidden, open);
		assertThat(likeness.to(new Matter(null, Set.of(WARD), null, null, "0900 000 917", null), READER)).as("nor by what was merged into his").isEmpty();
		assertThat(first(matter("Loa kẹo kéo ở quán nhậu đầu hẻm, đêm nào cũng ồn.", group, null)).code()).as("by its words it is").isEqualTo(hidden);
	}

	@Test
	void whoSignedWithSomebodyHiddenIsNotFound() {
		PetitionerData signer = new PetitionerData("Phan Thị Cùng Ký", "0900 000 918", null, false);
		List<PetitionerData> signers = List.of(signer, named("Hai"), named("Ba"), named("Bốn"), named("Năm"));
		String open = captured("Giàn hoa Thạch Thảo rụng.", group, "Phan Văn Đứng Đơn", null);
		String hidden = captured("Loa kẹo kéo trưa gần Thạch Thảo.", group, new PetitionerData("Phan Văn Đứng Đơn", null, null, false, true));
		List.of(open, hidden).forEach(code -> signatories.add(code, signers, READER));
		assertThat(likeness.to(new Matter(null, Set.of(WARD), null, null, "0900 000 918", null), READER)).extracting(SimilarPetition::code)
			.containsExactly(open);
	}

	private static PetitionerData named(String name) {
		return new PetitionerData("Người Ký " + name, null, null, false);
	}

	@Test
	void anotherWardIsAnotherMatter() {
		captured(WORDS, group, null, null);
		assertThat(likeness.to(new Matter(WORDS, Set.of("TG-NSH"), null, null, null, null), READER)).isEmpty();
		assertThat(likeness.to(new Matter(WORDS, Set.of(), null, null, null, null), READER)).isEmpty();
		assertThat(likeness.to(new Matter(WORDS, Set.of("TG-NSH", WARD), null, null, null, null), READER)).hasSize(1);
		assertThat(likeness.to(new Matter(WORDS, null, null, null, null, null), READER)).hasSize(1);
	}

	@Test
	void whatEndedLongAgoIsForgottenUnlessItIsThePersonsOwn() {
		String code = captured(WORDS, group, "Phan Thị Giàn", "0900 000 915");
		ended(code, 179);
		assertThat(first(matter(WORDS, group, null)).joinable()).isTrue();
		ended(code, 181);
		assertThat(matter(WORDS, group, null)).isEmpty();
		SimilarPetition own = first(likeness.to(new Matter(WORDS, Set.of(WARD), group, null, "0900 000 915", null), READER));
		assertThat(own.answered()).isTrue();
		assertThat(own.joinable()).isFalse();
	}

	@Test
	void aWithdrawnOrDivertedPetitionIsNotProposed() {
		String code = captured(WORDS, group, null, null);
		database.update("update nghedan.petition set status = 'WITHDRAWN' where code = ?", code);
		assertThat(matter(WORDS, group, null)).isEmpty();
	}

	@Test
	void whatIsAboutAnOfficialIsNotShownToHim() {
		String code = captured(WORDS, group, null, null);
		database.update("update nghedan.petition set about_official = ? where code = ?", READER.username(), code);
		assertThat(matter(WORDS, group, null)).isEmpty();
		assertThat(likeness.to(new Matter(WORDS, Set.of(WARD), null, null, null, null), new Actor("canbo014"))).hasSize(1);
	}

	@Test
	void ofMergedPetitionsTheMasterIsProposedOnce() {
		String master = captured("Cổng chào kiệt 913 Thạch Thảo hỏng.", group, null, null);
		String duplicate = captured(WORDS, group, null, null);
		database.update("update nghedan.petition set status = 'CLOSED_DUPLICATE', master_code = ?, merged_into = ? where code = ?", master, master, duplicate);
		assertThat(matter(WORDS, group, null)).extracting(SimilarPetition::code).containsExactly(master);
	}

	@Test
	void theMasterInAnotherWardIsNotShownThere() {
		String code = captured(WORDS, group, null, null);
		String elsewhere = desk.capture(new Opinion(Channel.HOTLINE, PetitionKind.FEEDBACK, null, "TG-NSH", "Chuyện riêng của phường khác.",
				clock.instant(), null, null, null, false), READER).code();
		database.update("update nghedan.petition set status = 'CLOSED_DUPLICATE', master_code = ?, merged_into = ? where code = ?", elsewhere, elsewhere, code);
		assertThat(matter(WORDS, group, null)).singleElement().satisfies(found -> {
			assertThat(found.code()).isEqualTo(code);
			assertThat(found.joinable()).isFalse();
		});
		assertThat(likeness.to(new Matter(WORDS, Set.of(WARD, "TG-NSH"), null, null, null, null), READER))
			.extracting(SimilarPetition::code).containsExactly(elsewhere);
	}

	@Test
	void aPetitionIsNotLikeItselfNorLikeWhatWasSplitFromIt() {
		String code = captured(WORDS, group, "Phan Thị Giàn", "0900 000 916");
		String child = intake.split(code, List.of(WORDS + " Và lối đi trơn trượt."), new Actor("canbo013")).get(0).code();
		assertThat(likeness.to(code)).extracting(SimilarPetition::code).doesNotContain(code, child);
		assertThat(likeness.to(child)).extracting(SimilarPetition::code).doesNotContain(code, child);
		assertThat(database.queryForObject("select count(distinct (receipt_date, meeting_code, heard_at)) from nghedan.petition where code in (?, ?)",
				Integer.class, code, child)).as("children keep the receipt date").isEqualTo(1);
	}

	@Test
	void nothingKnownFindsNothingAndSignsAreNoWords() {
		assertThat(likeness.to(new Matter(" ", Set.of(WARD), group, null, null, null), READER)).isEmpty();
		assertThat(matter("%_\\ '; --", group, null)).isEmpty();
		assertThat(matter("x".repeat(10_000), group, null)).isEmpty();
	}

	private List<SimilarPetition> matter(String text, String where, String field) {
		return likeness.to(new Matter(text, Set.of(WARD), where, field, null, null), READER);
	}

	private static SimilarPetition first(List<SimilarPetition> found) {
		assertThat(found).isNotEmpty();
		return found.get(0);
	}

	private String captured(String content, String where, String name, String phone) {
		return captured(content, where, new PetitionerData(name, phone, null, name == null && phone == null));
	}

	private String captured(String content, String where, PetitionerData person) {
		return desk.capture(new Opinion(Channel.HOTLINE, PetitionKind.FEEDBACK, where, null, content, clock.instant(), null, person, null, false),
				new Actor(cases.holderOf(WARD + ".liaison-official"))).code();
	}

	private void ended(String code, int days) {
		database.update("""
				update nghedan.petition set status = 'CLOSED_EXPLAINED', outcome = 'EXPLAINED', version = version + 1,
					issued_at = ?::timestamptz - make_interval(days => ?), status_since = ?::timestamptz - make_interval(days => ?)
				where code = ?""", clock.instant().toString(), days, clock.instant().toString(), days, code);
	}
}
