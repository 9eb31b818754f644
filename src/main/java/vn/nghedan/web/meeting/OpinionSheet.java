package vn.nghedan.web.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.nghedan.petition.CaptureKey;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Sheet;
import vn.nghedan.platform.SheetColumn;
import vn.nghedan.platform.SheetRow;
import vn.nghedan.platform.Sheets;

/** The spreadsheet in which officials keep what they have heard: its columns, and what a row of it says. */
final class OpinionSheet {

	static final String GROUP = "group";
	static final String WARD = "ward";
	static final String DAY = "day";
	static final String CONTENT = "content";
	static final String FIELD = "field";
	static final String ANSWER = "answer";

	private static final SheetColumn[] COLUMNS = {
			SheetColumn.required(DAY, "Ngày họp", "Ngày", "Ngày ghi nhận"),
			SheetColumn.required(GROUP, "Tổ dân phố", "Tổ", "Mã tổ", "Thôn", "Tổ/thôn"),
			SheetColumn.optional(WARD, "Phường", "Xã", "Phường/xã", "Phường, xã"),
			SheetColumn.required(CONTENT, "Nội dung", "Nội dung ý kiến", "Ý kiến", "Ý kiến, kiến nghị"),
			SheetColumn.optional("person", "Người nêu", "Họ tên", "Người kiến nghị", "Người nêu ý kiến"),
			SheetColumn.optional("phone", "Điện thoại", "Số điện thoại", "SĐT"),
			SheetColumn.optional("address", "Địa chỉ"),
			SheetColumn.optional("hideName", "Xin giấu tên", "Giấu tên"),
			SheetColumn.optional(FIELD, "Lĩnh vực"),
			SheetColumn.optional("urgent", "Khẩn", "Khẩn cấp"),
			SheetColumn.optional(ANSWER, "Đã trả lời", "Trả lời tại chỗ", "Nội dung trả lời"),
			SheetColumn.optional("basis", "Căn cứ", "Căn cứ trả lời"),
			SheetColumn.optional("answeredBy", "Người trả lời"),
			SheetColumn.optional("notAccusation", "Không phải tố cáo") };

	private OpinionSheet() {
	}

	static Sheet read(String name, byte[] bytes) {
		return Sheets.read(name, bytes, COLUMNS);
	}

	/**
	 * By what was said, where, when and by whom: the same row loaded again is the same opinion, wherever it stands. It is not
	 * kept as it is, since it would tell the telephone to whoever tries all numbers.
	 */
	static UUID bareKey(SheetRow row, LocalDate day, String group) {
		String said = String.join("\u0001", "opinion-sheet", group, String.valueOf(day), PlainText.fold(row.text(CONTENT)),
				PlainText.fold(row.text("person")), String.valueOf(phone(row)));
		return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
	}

	static Opinion opinion(SheetRow row, UUID key, Channel channel, String group, String meeting, Instant heardAt, String field) {
		PetitionerData person = new PetitionerData(row.text("person"), phone(row), row.text("address"), false,
				row.flag("hideName"));
		OnTheSpotAnswer answer = row.text(ANSWER) == null ? null
				: new OnTheSpotAnswer(row.text(ANSWER), row.text("basis"), row.text("answeredBy"));
		return new Opinion(channel, null, group, null, row.text(CONTENT), heardAt, meeting, person, answer, row.flag("urgent"), field,
				CaptureKey.of(key, null), row.flag("notAccusation"));
	}

	/** A spreadsheet that takes it for a number drops the zero in front. */
	private static String phone(SheetRow row) {
		String phone = row.text("phone");
		return phone != null && phone.matches("[1-9]\\d{8}") ? "0" + phone : phone;
	}
}
