package vn.nghedan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Persons;
import vn.nghedan.web.Caller;

class OpinionImportIT extends MeetingTest {

	@Autowired
	Persons people;

	private static final String PATH = "/api/meetings/opinion-imports";
	private static final String HEAD = "STT;Ngày họp;Tổ dân phố;Nội dung;Người nêu;Điện thoại;Lĩnh vực;Khẩn;Đã trả lời;Căn cứ;Người trả lời\n";

	@Test
	void theOfficialsWorkbookBecomesPetitionsOfItsMeetingsOnce() throws IOException {
		Caller official = as("TG-BHD", Roles.INTAKE_OFFICER);
		String meeting = meetings.plan(new MeetingPlan("TG-BHD-9", null, MeetingType.GROUP_MEETING, Instant.parse("2026-10-31T12:30:00Z"),
				"Nhà văn hóa", null), new Actor(organization.holders("TG-BHD", Roles.LIAISON_OFFICIAL, LocalDate.of(2026, 10, 31)).get(0))).code();
		byte[] book = workbook(meetings.get(meeting).groupCode());

		JsonNode dry = ok(official.upload(PATH + "?dryRun=true", "y-kien.xlsx", book));
		assertThat(dry.path("captured").asInt()).isEqualTo(2);
		assertThat(dry.path("ignored").toString()).contains("STT", "Ghi chú");
		assertThat(at(meeting)).as("a dry run stores nothing").isZero();

		JsonNode loaded = ok(official.upload(PATH, "y-kien.xlsx", book));
		assertThat(loaded.path("lines").findValuesAsText("code")).hasSize(2);
		assertThat(loaded.path("lines").findValuesAsText("line")).containsExactly("4", "5");
		assertThat(at(meeting)).isEqualTo(2);
		var answered = cases.of(loaded.path("lines").get(1).path("code").asText()).petition();
		assertThat(answered.onTheSpotAnswer()).isPresent();
		assertThat(people.open(answered.petitioner()).phone()).isEqualTo("0905123456");
		assertThat(answered.origin().meetingCode()).isEqualTo(meeting);

		JsonNode again = ok(official.upload(PATH, "y-kien.xlsx", book));
		assertThat(again.path("captured").asInt()).isZero();
		assertThat(again.path("known").toString()).isEqualTo("[4,5]");
		assertThat(at(meeting)).isEqualTo(2);
	}

	@Test
	void everyWrongCellIsNamedAndNothingIsHalfLoaded() {
		long before = count("select count(*) from nghedan.petition where content <> ?", "");
		JsonNode refused = refused(422, as("TG-BHD", Roles.INTAKE_OFFICER).upload(PATH, "y-kien.csv", (HEAD
				+ "1;1/11/2026;Tổ 45C;Đèn ngõ 12 không sáng.;;;;;;;\n"
				+ "2;31/2/2026;Tổ 45C;Mương tắc.;;;;;;;\n"
				+ "3;1/11/2026;Tổ 999;Mương tắc.;;;;;;;\n"
				+ "4;1/11/2026;Tổ 45C;Cán bộ vòi tiền dân.;;;;;;;\n"
				+ "5;1/11/2026;Tổ 45C;Mương tắc.;;;Sao chổi;;;;\n"
				+ "6;1/11/2026;Tổ 45C;Hỏi lịch.;;;;;Đã trả lời rồi;;\n"
				+ "7;1/12/2026;Tổ 45C;Mương tắc.;;;;;;;\n").getBytes(StandardCharsets.UTF_8)));
		assertThat(refused.path("rows").findValuesAsText("line")).containsExactly("3", "4", "5", "6", "7", "8");
		assertThat(refused.path("rows").findValuesAsText("column")).containsExactly("Ngày họp", "Tổ dân phố", "Nội dung", "Lĩnh vực",
				"Đã trả lời", "Ngày họp");
		assertThat(refused.toString()).doesNotContain("vòi tiền");
		assertThat(count("select count(*) from nghedan.petition where content <> ?", "")).isEqualTo(before);
	}

	@Test
	void theSameRowTwiceInAFileIsOneOpinion() {
		String row = "1;1/11/2026;TG-BHD-45C;Cống trước nhà văn hóa vỡ nắp.;;;;;;;\n";
		JsonNode loaded = ok(as("TG-BHD", Roles.INTAKE_OFFICER).upload(PATH, "y-kien.csv", (HEAD + row + row).getBytes(StandardCharsets.UTF_8)));
		assertThat(loaded.path("captured").asInt()).isEqualTo(1);
		assertThat(loaded.path("repeated").toString()).isEqualTo("[3]");
	}

	@Test
	void groupsOfOtherWardsAreNotThere() {
		JsonNode refused = refused(422, as("TG-BHT", Roles.INTAKE_OFFICER).upload(PATH, "y-kien.csv",
				(HEAD + "1;1/11/2026;TG-BHD-45C;Mương tắc.;;;;;;;\n").getBytes(StandardCharsets.UTF_8)));
		assertThat(refused.path("rows").get(0).path("message").asText()).contains("các phường của đồng chí");
	}

	private long at(String meeting) {
		return count("select count(*) from nghedan.petition where meeting_code = ?", meeting);
	}

	private static byte[] workbook(String group) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
			Worksheet sheet = book.newWorksheet("Ý kiến");
			sheet.value(0, 0, "TỔNG HỢP Ý KIẾN NHÂN DÂN");
			String[] head = "STT,Ngày họp,Tổ dân phố,Nội dung,Người nêu,Điện thoại,Lĩnh vực,Khẩn,Đã trả lời,Căn cứ,Người trả lời,Ghi chú".split(",");
			for (int i = 0; i < head.length; i++) {
				sheet.value(2, i, head[i]);
			}
			for (int row = 3; row < 5; row++) {
				sheet.value(row, 0, row - 2);
				sheet.value(row, 1, LocalDate.of(2026, 10, 31));
				sheet.style(row, 1).format("dd/MM/yyyy").set();
				sheet.value(row, 2, group);
				sheet.value(row, 3, "Ý kiến số " + row + ": đường vào xóm có ổ gà.");
				sheet.value(row, 4, "Lê Văn Mẫu");
				sheet.value(row, 5, 905123456);
			}
			sheet.value(4, 8, "Phường vá tạm trong tuần.");
			sheet.value(4, 9, "Kế hoạch duy tu");
			sheet.value(4, 10, "Phó Chủ tịch");
		}
		return bytes.toByteArray();
	}
}
