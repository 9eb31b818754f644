package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;

@ApplicationTest
class AttachmentIT {

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	Organization organization;

	@Autowired
	ObjectMapper json;

	String files;
	Caller officer;

	@BeforeEach
	void aCase() {
		cases.mondayMorning();
		files = "/api/petitions/" + cases.captured().key() + "/attachments";
		officer = as("TG-BHD", Roles.INTAKE_OFFICER);
	}

	@Test
	void aPhotographIsKeptAndShown() throws Exception {
		byte[] photo = photograph();

		HttpResponse<String> answer = officer.upload(files, "Mương kiệt 85.png", photo);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		String href = json.readTree(answer.body()).path("href").asText();
		assertThat(answer.headers().firstValue("Location")).hasValue(href);
		HttpResponse<byte[]> file = officer.download(href);
		assertThat(file.body()).isEqualTo(photo);
		assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
		assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(file.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
		assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline;")
				.contains("filename*=UTF-8''M%C6%B0%C6%A1ng");
		JsonNode listed = json.readTree(officer.get(files).body());
		assertThat(listed.get(0).path("fileName").asText()).isEqualTo("Mương kiệt 85.png");
		assertThat(listed.get(0).path("addedByName").asText()).isNotBlank();
	}

	@Test
	void bytesThatAreNotWhatTheirNameSaysAreRefused() throws Exception {
		assertThat(officer.upload(files, "photo.png", PDF).statusCode()).isEqualTo(422);
		assertThat(officer.upload(files, "photo.png", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)).statusCode())
				.isEqualTo(422);
		assertThat(officer.upload(files, "run.exe", photograph()).statusCode()).isEqualTo(422);
		HttpResponse<String> empty = officer.upload(files, "photo.png", new byte[0]);
		assertThat(empty.statusCode()).isEqualTo(422);
		assertThat(json.readTree(empty.body()).path("detail").asText()).isNotBlank().doesNotContain("refusal.");
		assertThat(officer.get(files).body()).isEqualTo("[]");
	}

	@Test
	void aFileThatIsTooLargeIsToldSo() throws Exception {
		byte[] large = new byte[10 * 1024 * 1024 + 1];
		System.arraycopy(PDF, 0, large, 0, PDF.length);

		HttpResponse<String> answer = officer.upload(files, "large.pdf", large);

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(json.readTree(answer.body()).path("detail").asText()).contains("10 MB");
		assertThat(officer.upload(files, "huge.pdf", new byte[30 * 1024 * 1024]).statusCode()).isEqualTo(413);
	}

	@Test
	void aRequestWithoutAFileIsToldSo() {
		assertThat(officer.post(files, "{}").statusCode()).isEqualTo(415);
	}

	@Test
	void aFileIsReachedOnlyThroughItsOwnCase() throws Exception {
		String href = json.readTree(officer.upload(files, "paper.pdf", PDF).body()).path("href").asText();
		String other = "/api/petitions/" + cases.captured().key() + "/attachments" + href.substring(href.lastIndexOf('/'));

		assertThat(officer.download(other).statusCode()).isEqualTo(404);
		assertThat(as("TG-BHT", Roles.CHAIR).download(href).statusCode()).isEqualTo(404);
		assertThat(as("TG-BHT", Roles.CHAIR).upload(files, "paper.pdf", PDF).statusCode()).isEqualTo(404);
		assertThat(Caller.anonymous(port).download(href).statusCode()).isEqualTo(401);
	}

	private static byte[] photograph() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, LocalDate.of(2026, 11, 2)).get(0));
	}
}
