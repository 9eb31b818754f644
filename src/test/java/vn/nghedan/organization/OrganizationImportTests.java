package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake of an import file is named with its line and column. */
class OrganizationImportTests {

	private static final String AUTHORITIES = "code,name,level,parent,external,email,valid_from,valid_to";
	private static final String WARD = "P1,UBND phường Một,WARD,,false,,2020-01-01,";
	private static final String GROUPS = "code,ward,name,kind,leader,valid_from,valid_to";
	private static final String OFFICIALS = "username,full_name,bloc,position,unit,email,phone,active";
	private static final String OFFICIAL = "canbo1,Lê Thị Mẫu,GOVERNMENT,Chuyên viên,P1,,,";
	private static final String ROLES = "username,role,unit,valid_from,valid_to";
	private static final String DELEGATIONS = "code,name,ward,head,secretary";
	private static final String SUBSTITUTIONS = "absent,substitute,valid_from,valid_to,reason";

	private ImportFiles files;

	@BeforeEach
	void anEmptyFolder(@TempDir Path folder) {
		files = new ImportFiles(folder);
	}

	@Test
	void aFolderWithoutFilesIsRefused() {
		assertThat(files.problems()).containsExactly("authorities.csv:0: no-files");
	}

	@Test
	void goodFilesHaveNoProblem() {
		files.with("authorities.csv", AUTHORITIES, "P1/VP,Văn phòng,DIVISION,P1,,,2020-01-01,", WARD)
				.with("groups.csv", GROUPS, "P1-45C,P1,Tổ dân phố 45C,RESIDENTIAL_GROUP,,2020-01-01,2025-06-30")
				.with("officials.csv", OFFICIALS, OFFICIAL)
				.with("roles.csv", ROLES, "canbo1,delegation-head,P1,2020-01-01,")
				.with("delegations.csv", DELEGATIONS, "D1,Đoàn 1,P1,canbo1,");
		assertThat(files.read().report()).isEqualTo(new ImportReport(2, 1, 1, 1, 1, 0, 0));
	}

	@Test
	void aSpreadsheetMayWriteAByteOrderMarkAndSemicolons() {
		files.with("authorities.csv", "\ufeff" + AUTHORITIES.replace(',', ';'), WARD.replace(',', ';'));
		assertThat(files.read().authorities).singleElement().extracting(Authority::name).isEqualTo("UBND phường Một");
	}

	@Test
	void namesAreBroughtIntoOneForm() {
		files.with("authorities.csv", AUTHORITIES, "P1,  UBND\u00a0phu\u031bo\u031b\u0300ng   Một ,WARD,,,,2020-01-01,");
		assertThat(files.read().authorities).singleElement().extracting(Authority::name).isEqualTo("UBND phường Một");
	}

	@Test
	void aFileInAnotherEncodingIsRefused() {
		files.with("authorities.csv", "é".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(files.problems()).containsExactly("authorities.csv:0: unreadable");
	}

	@Test
	void quotesInTheWrongPlaceAreRefused() {
		files.with("authorities.csv", AUTHORITIES, WARD, "P2,\"a\"b,WARD,,,,2020-01-01,");
		assertThat(files.problems()).containsExactly("authorities.csv:3: broken-quotes");
	}

	@Test
	void aMissingOrMisspeltColumnIsNamed() {
		files.with("authorities.csv", AUTHORITIES.replace("email", "e-mail"), WARD);
		assertThat(files.problems()).containsExactly("authorities.csv:1:email missing-column",
				"authorities.csv:1:e-mail unknown-column");
	}

	@Test
	void linesAreCountedAsAnEditorShowsThem() {
		files.with("authorities.csv", AUTHORITIES, "", "P1,\"UBND phường\nMột\",WARD,,,,2020-01-01,", "P2,Hai,WARD,,,,x,",
				"P3,Ba");
		assertThat(files.problems()).containsExactly("authorities.csv:5:valid_from bad-date", "authorities.csv:6: wrong-width");
	}

	@Test
	void aRowMustSayWhatItIs() {
		files.with("authorities.csv", AUTHORITIES, ",,,,maybe,x," + ",");
		assertThat(files.problems()).containsExactly("authorities.csv:2:code required", "authorities.csv:2:level required",
				"authorities.csv:2:name required", "authorities.csv:2:external not-yes-or-no",
				"authorities.csv:2:email bad-email", "authorities.csv:2:valid_from required");
	}

	@Test
	void unitsFormATree() {
		files.with("authorities.csv", AUTHORITIES, WARD, WARD, "p2,Hai,VILLAGE,P9,,,2020-01-01,2019-01-01",
				"A,A,DIVISION,,,,2020-01-01,", "B,B,DIVISION,C,,,2020-01-01,", "C,C,DIVISION,B,,,2020-01-01,");
		assertThat(files.problems()).containsExactly("authorities.csv:3:code repeated", "authorities.csv:4:code bad-code",
				"authorities.csv:4:level unknown-level", "authorities.csv:4:parent unknown-unit",
				"authorities.csv:4:valid_to ends-before-it-begins", "authorities.csv:5:parent parent-required",
				"authorities.csv:6:parent circle", "authorities.csv:7:parent circle");
	}

	@Test
	void nothingLastsLongerThanThatToWhichItBelongs() {
		files.with("authorities.csv", AUTHORITIES, "P1,UBND phường Một,WARD,,,,2020-01-01,2025-06-30",
				"P1/VP,Văn phòng,DIVISION,P1,,,2020-01-01,", "P1/CA,Công an,DIVISION,P1,,,2019-01-01,2025-06-30")
				.with("groups.csv", GROUPS, "P1-1,P1,Tổ 1,RESIDENTIAL_GROUP,,2020-01-01,2025-07-01")
				.with("officials.csv", OFFICIALS, OFFICIAL).with("roles.csv", ROLES, "canbo1,chair,P1,2020-01-01,");
		assertThat(files.problems()).containsExactly("authorities.csv:3:valid_to outside-time-above",
				"authorities.csv:4:valid_from outside-time-above", "groups.csv:2:valid_to outside-time-above",
				"roles.csv:2:valid_to outside-time-above");
	}

	@Test
	void aCodeStandsForAUnitOrForAGroup() {
		files.with("authorities.csv", AUTHORITIES, WARD, "P1-1,UBND phường Hai,WARD,,,,2020-01-01,").with("groups.csv", GROUPS,
				"P1-1,P1,Tổ 1,RESIDENTIAL_GROUP,,2020-01-01,");
		assertThat(files.problems()).containsExactly("groups.csv:2:code code-in-use");
	}

	@Test
	void levelsMayBeAddedButKeepTheirCompetence() {
		files.with("levels.csv", "code,name,rank,competence_level", "REGION,Vùng,1,CITY", "desk,Bàn,x,", "WARD,Phường,4,DISTRICT",
				"REGION,Miền,1,LOCAL").with("authorities.csv", AUTHORITIES, "V1,Vùng Một,REGION,,,,2020-01-01,");
		assertThat(files.problems()).containsExactly("levels.csv:3:code bad-level-code", "levels.csv:3:rank not-a-number",
				"levels.csv:4:competence_level level-keeps-competence", "levels.csv:5:code repeated",
				"levels.csv:5:competence_level not-a-choice");
	}

	@Test
	void aGroupBelongsToAWard() {
		files.with("authorities.csv", AUTHORITIES, WARD, "P1/VP,Văn phòng,DIVISION,P1,,,2020-01-01,").with("groups.csv",
				GROUPS, "P1/VP-1,P1/VP,Tổ 1,RESIDENTIAL_GROUP,,2020-01-01,", "P2-1,P2,Tổ 1,RESIDENTIAL_GROUP,,2020-01-01,",
				"P2-2,P1,Tổ 2,TEAM,,2020-01-01,");
		assertThat(files.problems()).containsExactly("groups.csv:2:ward not-a-ward", "groups.csv:3:ward unknown-unit",
				"groups.csv:4:code group-outside-ward", "groups.csv:4:kind not-a-choice");
	}

	@Test
	void officialsAndRolesReferToWhatExists() {
		files.with("authorities.csv", AUTHORITIES, WARD)
				.with("officials.csv", OFFICIALS, OFFICIAL, "system,Ai,ARMY,Không rõ,P7,,,")
				.with("roles.csv", ROLES, "canbo9,chair,P1,2020-01-01,", "canbo1,boss,P8,2020-01-01,",
						"canbo1,chair,P1,2020-01-01,", "canbo1,chair,P1,2020-01-01,");
		assertThat(files.problems()).containsExactly("officials.csv:3:username bad-username",
				"officials.csv:3:unit unknown-unit", "officials.csv:3:bloc not-a-choice", "roles.csv:2:username unknown-official",
				"roles.csv:3:role unknown-role", "roles.csv:3:unit unknown-unit", "roles.csv:5:username repeated");
	}

	@Test
	void delegationsAndSubstitutionsReferToWhatExists() {
		files.with("authorities.csv", AUTHORITIES, WARD).with("officials.csv", OFFICIALS, OFFICIAL)
				.with("delegations.csv", DELEGATIONS, "D1,Đoàn 1,P1,canbo1,canbo9")
				.with("delegation-members.csv", "delegation,username", "D1,canbo1", "D1,canbo1", "D2,canbo1")
				.with("substitutions.csv", SUBSTITUTIONS, "canbo1,canbo1,2026-01-01,,", "canbo1,canbo9,2026-02-01,2026-01-01,");
		assertThat(files.problems()).containsExactly("delegations.csv:2:head head-without-role",
				"delegations.csv:2:secretary unknown-official", "delegation-members.csv:3:username repeated",
				"delegation-members.csv:4:delegation unknown-delegation", "substitutions.csv:2:substitute own-substitute",
				"substitutions.csv:2:valid_to substitute-for-ever",
				"substitutions.csv:3:substitute unknown-official", "substitutions.csv:3:valid_to ends-before-it-begins");
	}

	@Test
	void aTextThatIsTooLongIsNamedOnce() {
		files.with("authorities.csv", AUTHORITIES, WARD.replace("Một", "x".repeat(300)));
		assertThat(files.problems()).containsExactly("authorities.csv:2:name too-long");
	}

	@Test
	void theRefusalListsEveryProblemInTheReadersLanguage() {
		files.with("authorities.csv", AUTHORITIES, "P1,UBND phường Một,WARD,P9,,,2020-01-01,");
		ImportRejected refusal = catchThrowableOfType(ImportRejected.class, files::read);
		assertThat(refusal.in(Locale.forLanguageTag("vi"))).isEqualTo("""
				Chưa nạp dòng nào vì tệp có 1 lỗi. Hãy sửa các lỗi dưới đây rồi nạp lại.
				authorities.csv, dòng 2, cột parent: không có đơn vị mang mã “P9”. Hãy thêm đơn vị vào authorities.csv \
				hoặc sửa mã.""");
		assertThat(refusal.in(Locale.ENGLISH)).contains("authorities.csv, line 2, column parent: there is no unit");
	}
}
