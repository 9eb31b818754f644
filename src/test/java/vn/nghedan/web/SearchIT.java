package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.reporting.RenamedPlaces;

/** Looking for petitions by words: accents or none, the exact ones first, and nothing that one may not see. */
@ApplicationTest
class SearchIT {

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	CaptureDesk desk;
	@Autowired
	CaseTexts texts;
	@Autowired
	IntakeDesk intakes;
	@Autowired
	RenamedPlaces renamed;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcTemplate database;
	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void withoutAccentsEverythingIsFoundAndTheExactAccentsComeFirst() throws Exception {
		String exact = heard("Đèn đỏ ngã tư đường Lê Lợi không sáng, zqone.", 900);
		String others = heard("Bán lẻ lời lãi tại đường lệ lối, zqone.", 300);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);

		assertThat(search(intake, "duong Le Loi zqone")).contains(exact, others);
		assertThat(search(intake, "đường Lê Lợi zqone")).containsExactly(exact, others);
		assertThat(search(intake, "ĐƯỜNG LÊ LỢI, ZQONE!")).containsExactly(exact, others);
		// typed with the marks apart from their letters
		assertThat(search(intake, java.text.Normalizer.normalize("Lê Lợi zqone", java.text.Normalizer.Form.NFD))).containsExactly(exact, others);
	}

	@Test
	void wordsSideBySideComeBeforeThoseFarApart() throws Exception {
		String together = heard("Nắp cống vỡ tại kiệt 71 zqtwo.", 900);
		String apart = heard("Cống bẩn, bà con đã báo tổ trưởng, nắp thùng rác cũng hỏng zqtwo.", 300);

		assertThat(search(as("TG-BHD", Roles.INTAKE_OFFICER), "nap cong zqtwo")).containsExactly(together, apart);
	}

	@Test
	void answersPlacesAndCodesAreFound() throws Exception {
		TestCase petition = cases.of(heard("Cây xanh che khuất biển báo.", 600));
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(search(intake, "zqanswer cat tia")).isEmpty();

		petition.registers();
		database.update("insert into nghedan.petition_text (petition_code, kind, text, author, at) values (?, 'RESPONSE', 'Phường đã cắt tỉa cây zqanswer', 'canbo013', now())",
				petition.key());
		assertThat(search(intake, "zqanswer cắt tỉa")).containsExactly(petition.key());
		database.update("delete from nghedan.petition_text where petition_code = ? and text like '%zqanswer'", petition.key());
		assertThat(search(intake, "zqanswer cắt tỉa")).isEmpty();

		assertThat(search(intake, petition.key())).contains(petition.key());
		assertThat(search(intake, petition.key().toLowerCase(java.util.Locale.ROOT))).contains(petition.key());
		assertThat(search(intake, "binh hoa dong")).contains(petition.key());
	}

	@Test
	void whatTheScopeDoesNotReachIsNotFound() throws Exception {
		String code = heard("Việc của riêng phường này zqthree.", 600);
		assertThat(search(as("TG-BHD", Roles.CHAIR), "zqthree")).containsExactly(code);
		assertThat(search(as("TG", Roles.CHAIR), "zqthree")).containsExactly(code);
		assertThat(search(as("TG-BHT", Roles.CHAIR), "zqthree")).isEmpty();
		assertThat(as("HM", Roles.OPERATOR).post("/api/search", "{\"q\": \"zqthree\"}").statusCode()).isEqualTo(403);
	}

	@Test
	void peopleAreFoundByNameOnlyByWhoMaySeeThemInClear() throws Exception {
		String code = heard("Xin được trả lời bằng văn bản.", 600, "Đỗ Thị Zqname Hằng", false);
		assertThat(search(as("TG-BHD", Roles.INTAKE_OFFICER), "do thi zqname")).containsExactly(code);
		assertThat(search(as("TG-BHD", Roles.CHAIR), "Zqname Hằng")).containsExactly(code);
		assertThat(search(as("TG-BHD", Roles.LIAISON_OFFICIAL), "zqname hang")).containsExactly(code);
		assertThat(search(as("TG", Roles.CHAIR), "zqname hang")).isEmpty();
		assertThat(search(as("HM", Roles.MANAGER), "zqname hang")).isEmpty();
		assertThat(search(as("TG-BHD", Roles.VERIFIER), "zqname hang")).isEmpty();
		assertThat(search(as("TG-BHD", Roles.INTAKE_OFFICER), "hang zqname lan")).isEmpty();
	}

	/** Who serves under him would learn by trying who has accused him. */
	@Test
	void whoPetitionedAboutAnOfficialIsFoundByHisNameByNobody() throws Exception {
		String code = heard("Hẹn nhiều lần không tiếp, zqabout.", 600, "Đỗ Thị Zqaccuser Hằng", false);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(search(intake, "zqaccuser hang")).containsExactly(code);
		assertThat(intake.post("/api/petitions/" + code + "/about-official", "{\"official\": \"" + cases.holderOf("TG-BHD.chair") + "\"}").statusCode())
			.isEqualTo(200);
		assertThat(search(intake, "zqaccuser hang")).isEmpty();
		assertThat(search(as("TG-BHD", Roles.CLASSIFIER), "zqaccuser hang")).isEmpty();
		assertThat(search(intake, "zqabout")).as("the case he may see").containsExactly(code);
	}

	@Test
	void whoAskedThatHisNameIsHiddenIsFoundByItByNobody() throws Exception {
		heard("Xin giấu tên.", 600, "Đỗ Văn Zqhidden An", true);
		assertThat(search(as("TG-BHD", Roles.INTAKE_OFFICER), "zqhidden an")).isEmpty();
	}

	@Test
	void noNameCanBeReadOutOfTheIndex() {
		heard("Một việc khác.", 600, "Lý Thị Zqsealed", false);
		List<String> kept = database.queryForList("select name_words from nghedan.petitioner where name_words is not null", String.class);
		assertThat(kept).isNotEmpty().allMatch(each -> each.matches("[0-9a-f]{12}( [0-9a-f]{12})*"));
	}

	@Test
	void pagesHoldEveryHitOnceWhateverItsKind() throws Exception {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			all.add(heard("Nắp cống vỡ zqfour.", 600 + i));
			all.add(heard("Nạp công vô zqfour.", 600 + i));
			all.add(heard("Cống không có nắp, vỡ rồi zqfour.", 600 + i));
		}
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		List<String> whole = search(intake, "nắp cống vỡ zqfour", 50);
		assertThat(whole).containsExactlyInAnyOrderElementsOf(all);
		for (int limit : new int[] { 1, 2, 3, 4, 8 }) {
			assertThat(search(intake, "nắp cống vỡ zqfour", limit)).as("pages of " + limit).containsExactlyElementsOf(whole);
		}
	}

	@Test
	void wordsNarrowAListAndPagesOfItHoldEveryHit() throws Exception {
		List<String> newestFirst = List.of(heard("Đèn đường tối zqsix.", 300), heard("Đèn đường mờ zqsix.", 600), heard("Đèn đường vỡ zqsix.", 900));
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		for (int limit : new int[] { 1, 2, 50 }) {
			assertThat(search(intake, "ZQSIX", limit, Map.of("open", true, "group", "TG-BHD-1"))).as("pages of " + limit)
				.containsExactlyElementsOf(newestFirst);
		}
		assertThat(search(intake, "zqsix", 50, Map.of("open", false))).isEmpty();
		assertThat(search(intake, "zqsix", 50, Map.of("group", "TG-BHD-2"))).isEmpty();
	}

	@Test
	void nothingAskedIsNothingFound() throws Exception {
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		for (String nothing : Set.of("", " ", "!?", "%", "'", "\u200b")) {
			assertThat(search(intake, nothing)).as(nothing).isEmpty();
		}
		assertThat(intake.post("/api/search", "{\"q\": \"x\", \"within\": {\"cursor\": \"nonsense\"}}").statusCode()).isEqualTo(422);
		assertThat(intake.post("/api/search", "{}").statusCode()).isEqualTo(400);
		assertThat(intake.get("/api/search?q=x").statusCode()).as("no words in an address").isEqualTo(405);
	}

	/** The index says what the petition says now. */
	@Test
	void whatIsCorrectedIsFoundByItsNewPlace() throws Exception {
		String code = heard("Chuyển tổ zqfive.", 600);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		Actor officer = new Actor(cases.holderOf("TG-BHD." + Roles.INTAKE_OFFICER));
		assertThat(search(intake, "zqfive 45c")).isEmpty();

		intakes.correct(code, "TG-BHD-45C", null, null, "Nhầm tổ", officer);
		assertThat(search(intake, "zqfive 45c")).containsExactly(code);
		assertThat(kept(code)).isTrue();

		intakes.correct(code, "TG-BHD-1", null, null, "Vẫn là tổ cũ", officer);
		assertThat(search(intake, "zqfive 45c")).isEmpty();
		assertThat(kept(code)).isTrue();
	}

	@Test
	void aPlaceThatIsRenamedIsFoundByItsNewNameFromTheNextNightOn() throws Exception {
		String code = heard("Đổi tên tổ zqrenamed.", 600);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		String name = database.queryForObject("select name from nghedan.residential_group where code = 'TG-BHD-1'", String.class);
		try {
			database.update("update nghedan.residential_group set name = 'Tổ Zqnew' where code = 'TG-BHD-1'");
			renamed.writeWordsAnew();
			assertThat(search(intake, "zqrenamed zqnew")).containsExactly(code);
			assertThat(kept(code)).isTrue();
		}
		finally {
			database.update("update nghedan.residential_group set name = ? where code = 'TG-BHD-1'", name);
			renamed.writeWordsAnew();
		}
		assertThat(search(intake, "zqrenamed zqnew")).isEmpty();
		assertThat(database.queryForObject("select count(*) from nghedan.search_renamed", Long.class)).isZero();
	}

	private boolean kept(String code) {
		return database.queryForObject("""
				select s.words = nghedan.search_words(nghedan.search_text(p)) || nghedan.search_concerned(p.ward_now, p.unit, p.office, p.captured_by)
				from nghedan.petition p join nghedan.petition_search s on s.petition_code = p.code where p.code = ?""", Boolean.class, code);
	}

	private String heard(String content, int secondsAgo) {
		return heard(content, secondsAgo, "Nguyễn Thị Mẫu", false);
	}

	private String heard(String content, int secondsAgo, String name, boolean hidden) {
		return desk.capture(new Opinion(Channel.HOTLINE, PetitionKind.FEEDBACK, "TG-BHD-1", null, content, clock.instant().minusSeconds(secondsAgo), null,
				new PetitionerData(name, "0900 000 072", null, false, hidden), null, false), new Actor(cases.holderOf("TG-BHD.liaison-official"))).code();
	}

	private List<String> search(Caller caller, String text) throws Exception {
		return search(caller, text, 50);
	}

	private List<String> search(Caller caller, String text, int limit) throws Exception {
		return search(caller, text, limit, Map.of());
	}

	private List<String> search(Caller caller, String text, int limit, Map<String, Object> narrowed) throws Exception {
		List<String> codes = new ArrayList<>();
		String next = null;
		do {
			Map<String, Object> within = new HashMap<>(narrowed);
			within.put("limit", limit);
			within.put("cursor", next);
			var answer = caller.post("/api/search", json.writeValueAsString(Map.of("q", text, "within", within)));
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			JsonNode page = json.readTree(answer.body());
			page.path("items").forEach(each -> codes.add(each.path("code").asText()));
			next = page.path("next").isNull() ? null : page.path("next").asText();
		}
		while (next != null);
		return codes;
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(unit + "." + role));
	}
}
