package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.web.Caller;

/** A whole journey with everything in it that a log must not hold, also where things go wrong; then the log is read. */
@ApplicationTest
class SilentLogIT {

	private static final List<String> SECRETS = List.of("Sai-Mat-Khau-9f3a", "Bí Mật Họ Tên Xyz", "0987 654 329", "0987654329", "ngõ 777 đường Kín", "nội dung kín q7w8e9",
			"ghi chú kín a1s2d3", "tep-kin-z9x8.pdf", "Lý do kín p0o9i8");

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	ObjectMapper json;

	private final List<String> lines = new CopyOnWriteArrayList<>();
	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	private final Logger ours = (Logger) LoggerFactory.getLogger("vn.nghedan");
	private final Level before = ours.getLevel();
	private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {

		@Override
		protected void append(ILoggingEvent event) {
			lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
			for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
				lines.add(cause.getClassName() + ": " + cause.getMessage());
			}
		}
	};

	@BeforeEach
	void listen() {
		cases.mondayMorning();
		listener.setContext(root.getLoggerContext());
		listener.start();
		root.addAppender(listener);
		ours.setLevel(Level.ALL);
	}

	@AfterEach
	void stopListening() {
		root.detachAppender(listener);
		ours.setLevel(before);
		clock.followSystem();
	}

	@Test
	void nothingSecretAndNobodysDataIsLogged() throws Exception {
		String username = cases.holderOf("TG-BHD.intake-officer");
		Caller.anonymous(port).signOn(username, SECRETS.get(0));
		Caller officer = Caller.signedOn(port, username);
		String code = json.readTree(officer.post("/api/petitions", opinion("HOTLINE")).body()).path("code").asText();
		assertThat(code).isNotBlank();
		String petition = "/api/petitions/" + code;
		officer.post(petition + "/person", "{\"purpose\": \"CONTACT\", \"note\": \"" + SECRETS.get(6) + "\"}");
		officer.put(petition + "/person", "{\"name\": \"" + SECRETS.get(1) + "\", \"phone\": \"" + SECRETS.get(2) + "\", \"reason\": \"" + SECRETS.get(8) + "\"}");
		officer.post(petition + "/person/file.csv", "");
		officer.upload(petition + "/attachments", SECRETS.get(7), "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
		officer.upload(petition + "/attachments", SECRETS.get(7) + ".exe", SECRETS.get(5).getBytes(StandardCharsets.UTF_8));
		for (String search : List.of("/api/search", "/api/worklist/search")) {
			officer.post(search, json.writeValueAsString(Map.of("q", SECRETS.get(1))));
		}
		officer.post("/api/petitions/similar", json.writeValueAsString(Map.of("text", SECRETS.get(5), "wardCode", "TG-BHD")));
		mistakes(officer, petition);
		throughTheEngine(code);
		officer.post("/api/me/password", "{\"current\": \"" + SECRETS.get(0) + "\", \"next\": \"" + SECRETS.get(0) + "x\"}");
		programs(username);

		List<String> secrets = new ArrayList<>(SECRETS);
		secrets.addAll(List.of(Caller.PASSWORD, officer.cookie("NGHEDAN"), officer.cookie("XSRF-NGHEDAN"), token(username, Caller.PASSWORD),
				token(username, SECRETS.get(0))));
		secrets.add(new String(Base64.getDecoder().decode(officer.cookie("NGHEDAN")), StandardCharsets.UTF_8));
		ours.info("The journey is over");
		assertThat(lines).as("somebody listens").anyMatch(line -> line.contains("The journey is over"));
		assertThat(lines).allSatisfy(line -> assertThat(secrets).noneMatch(line::contains));
	}

	/** Where something fails, frameworks like to quote what they were given. */
	private void mistakes(Caller officer, String petition) throws Exception {
		officer.post("/api/petitions", opinion("NO_SUCH_CHANNEL"));
		officer.post("/api/petitions", opinion("HOTLINE").replace("\"heardAt\"", "\"nghedanUnknown\": \"" + SECRETS.get(5) + "\", \"heardAt\""));
		officer.post("/api/petitions", opinion("HOTLINE").replace("}", ""));
		officer.post("/api/petitions", opinion("HOTLINE").replace(SECRETS.get(5), SECRETS.get(5) + "\\u0000"));
		officer.post("/api/petitions", opinion("HOTLINE").replace(SECRETS.get(5), SECRETS.get(5).repeat(20_000)));
		officer.post("/api/petitions", opinion("HOTLINE").replace("2026-11-02T08:30:00+07:00", SECRETS.get(1)));
		officer.post("/api/petitions", opinion("HOTLINE").replace("TG-BHD", SECRETS.get(4)));
		officer.send("POST", petition + "/signatories", "application/json", "{\"lines\": \"" + SECRETS.get(1) + "; " + SECRETS.get(2) + "\"}");
		officer.send("POST", petition + "/withdrawal", "text/plain", SECRETS.get(8));
		officer.upload("/api/meetings/opinion-imports", SECRETS.get(7), ("Họ tên;Điện thoại\n" + SECRETS.get(1) + ";" + SECRETS.get(2)).getBytes(StandardCharsets.UTF_8));
	}

	private void throughTheEngine(String code) {
		TestCase petition = cases.of(code);
		EngineDoor tasklist = EngineDoor.webapp(port, petition.worker("userTask_register"));
		String task = "/task/" + petition.task("userTask_register").id();
		for (String reason : List.of(SECRETS.get(8), SECRETS.get(8).repeat(500), SECRETS.get(8) + "\\u0000"))
			for (String decision : List.of("NO_SUCH_DECISION", "NEEDS_INFO"))
				tasklist.post(task + "/submit-form", "{\"variables\": {\"decision\": {\"value\": \"" + decision + "\"}, \"reason\": {\"value\": \"" + reason + "\"}}}");
		tasklist.post(task + "/comment/create", "{\"message\": \"" + SECRETS.get(5) + "\"}");
		tasklist.post("/task", "{\"nameLike\": \"" + SECRETS.get(1) + "\", \"assigneeExpression\": \"${" + SECRETS.get(5) + "}\"}");
	}

	private void programs(String username) {
		Caller program = Caller.anonymous(port);
		for (String password : List.of(SECRETS.get(0), Caller.PASSWORD)) {
			program.get("/engine-rest/task", "Authorization", "Basic " + token(username, password));
		}
	}

	private static String token(String username, String password) {
		return Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	private String opinion(String channel) throws Exception {
		return json.writeValueAsString(Map.of("channel", channel, "wardCode", "TG-BHD", "content", SECRETS.get(5), "heardAt", "2026-11-02T08:30:00+07:00",
				"petitioner", Map.of("name", SECRETS.get(1), "phone", SECRETS.get(2), "address", SECRETS.get(4))));
	}
}
