package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
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
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.TextKind;

/** The case as a file: every letter of the language, its people covered unless somebody says what for, nothing of it markup. */
@ApplicationTest
class CasePdfIT {

	private static final String NAME = "Lê Thị Mẫu";
	private static final String PHONE = "0900 000 099";
	private static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	CaseTexts texts;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcTemplate database;

	@BeforeEach
	@AfterEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void theWholeCaseIsInItAndItsPeopleAreCovered() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED");
		try (PDDocument pdf = covered(petition.key(), Roles.CHAIR)) {
			String text = text(pdf);
			assertThat(text).contains("Hồ sơ kiến nghị " + petition.key(), "Mương thoát nước bị bồi lắng", "L••• Th••• M•••",
					"Nội dung thử nghiệm: RESOLUTION_REPORT", "Nhật ký", "Thời hạn", "Thông tin người dân đã che", "1/")
				.doesNotContain(NAME, PHONE, "kiệt 85");
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged for screen readers").isTrue();
			assertThat(pdf.getDocumentInformation().getTitle()).contains(petition.key());
			Files.createDirectories(Path.of("target/screenshots"));
			javax.imageio.ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 110), "png", Path.of("target/screenshots/case-paper.png").toFile());
		}
		assertThat(audited(petition, "PRINTED")).isEqualTo(1);
		assertThat(audited(petition, "UNMASKED")).isZero();
	}

	@Test
	void whoIsNamedInWhatWasWrittenIsCoveredThere() throws Exception {
		TestCase petition = cases.captured();
		texts.write(petition.registers().key(), TextKind.VERIFICATION_REPORT, "Bà LÊ THỊ  MẪU (0900.000.099) ở kiệt 85 cho biết nước tràn từ sáng.",
				new Actor(cases.holderOf("TG-BHD.verifier")));
		try (PDDocument pdf = covered(petition.key(), Roles.CHAIR)) {
			assertThat(text(pdf)).contains("Bà ••• (•••) ở kiệt 85 cho biết").doesNotContainIgnoringCase("Lê Thị").doesNotContain("0900");
		}
	}

	@Test
	void forAPurposeItsPeopleAreInItAndThatIsOnRecord() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(intake.post(path(petition.key()), "{}").statusCode()).as("without a purpose").isEqualTo(400);
		assertThat(as("TG-BHD", Roles.RECORDS_CLERK).post(path(petition.key()), "{\"purpose\": \"LETTER\"}").statusCode()).isEqualTo(403);
		try (PDDocument pdf = Loader.loadPDF(send(intake, path(petition.key()), "{\"purpose\": \"LETTER\"}").body())) {
			assertThat(text(pdf)).contains(NAME, PHONE, "kiệt 85", "Gửi thư, in văn bản", "Giữ kín");
		}
		assertThat(audited(petition, "UNMASKED")).isEqualTo(1);
		assertThat(audited(petition, "PRINTED")).isEqualTo(1);
		assertThat(database.queryForList("select purpose from nghedan.person_disclosure where petition_code = ?", String.class, petition.key()))
			.containsExactly("LETTER");
	}

	@Test
	void everyLetterHasItsShapeFromTheFontInTheFile() throws Exception {
		String letters = LETTERS + " " + LETTERS.toUpperCase() + " “ngoặc” – 12.500 ₫ …";
		String code = capture(letters);
		try (PDDocument pdf = covered(code, Roles.INTAKE_OFFICER)) {
			assertThat(text(pdf).replaceAll("\\s", "")).contains(letters.replaceAll("\\s", ""));
			for (PDPage page : pdf.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
				}
			}
		}
	}

	@Test
	void whatPeopleWriteIsNoMarkupAndReachesNothing() throws Exception {
		String said = "<img src=\"http://localhost:" + port + "/api/me\"/><style>*{display:none}</style> &lt; <b>Cống</b> ]]> <!-- tắc -->\u0007 hết";
		String code = capture(said + " " + "dài".repeat(300));
		try (PDDocument pdf = covered(code, Roles.INTAKE_OFFICER)) {
			assertThat(text(pdf).replaceAll("\\s", "")).contains("<imgsrc=", "<style>*{display:none}</style>", "&lt;<b>Cống</b>]]>", "hết");
			for (PDPage page : pdf.getPages()) {
				assertThat(page.getResources().getXObjectNames()).isEmpty();
				assertThat(page.getAnnotations()).isEmpty();
			}
		}
	}

	@Test
	void aLongCaseHasManyPagesEachWithItsFoot() throws Exception {
		String code = capture("Mỗi câu này lặp lại nhiều lần để hồ sơ dài ra nhiều trang giấy. ".repeat(140));
		try (PDDocument pdf = covered(code, Roles.INTAKE_OFFICER)) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				PDFTextStripper one = new PDFTextStripper();
				one.setStartPage(page);
				one.setEndPage(page);
				assertThat(one.getText(pdf)).contains("Thông tin người dân đã che", page + "/" + pdf.getNumberOfPages());
			}
		}
	}

	private PDDocument covered(String code, String role) throws IOException {
		Caller caller = as("TG-BHD", role);
		HttpResponse<byte[]> head = caller.download(path(code));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(head.headers().firstValue("Content-Disposition").orElse("")).isEqualTo("attachment; filename=\"" + code + ".pdf\"");
		assertThat(head.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		return Loader.loadPDF(head.body());
	}

	private static HttpResponse<byte[]> send(Caller caller, String path, String body) throws Exception {
		caller.get("/api/me");
		HttpResponse<byte[]> answer = caller.sendForBytes(caller.request(path).header("X-XSRF-NGHEDAN", caller.cookie("XSRF-NGHEDAN"))
			.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer;
	}

	private String capture(String content) throws Exception {
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", json.writeValueAsString(Map.of("channel", "HOTLINE",
				"groupCode", "TG-BHD-45C", "content", content, "heardAt", "2026-11-02T07:30:00+07:00", "petitioner", Map.of("anonymous", true))));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return json.readTree(answer.body()).path("code").asText();
	}

	private static String text(PDDocument pdf) throws IOException {
		return new PDFTextStripper().getText(pdf);
	}

	private int audited(TestCase petition, String action) {
		return database.queryForObject("select count(*) from nghedan.audit_entry where subject = ? and action = ?", Integer.class, petition.key(), action);
	}

	private static String path(String code) {
		return "/api/petitions/" + code + "/paper.pdf";
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(Roles.group(unit, role)));
	}
}
