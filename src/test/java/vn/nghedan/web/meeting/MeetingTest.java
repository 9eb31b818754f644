package vn.nghedan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

/** What tests of meetings share: a meeting of this evening, the official who holds it, and the evening itself. */
@ApplicationTest
abstract class MeetingTest {

	static final String EVENING = "2026-11-02T19:45:00+07:00";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	MeetingRoom meetings;
	@Autowired
	Organization organization;
	@Autowired
	MovableClock clock;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	/** A meeting that has just begun. */
	String meeting() {
		String code = cases.meeting().key();
		clock.moveTo(clock.instant().plusSeconds(11 * 3600));
		return code;
	}

	Caller liaison(String meeting) {
		return Caller.signedOn(port, meetings.get(meeting).liaisonUsername());
	}

	Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, VietnamTime.dateOf(clock.instant())).get(0));
	}

	JsonNode ok(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return body(answer);
	}

	JsonNode refused(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return body(answer);
	}

	JsonNode body(HttpResponse<String> answer) {
		try {
			return json.readTree(answer.body());
		}
		catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	long count(String sql, Object value) {
		return jdbc.sql(sql).param(value).query(Long.class).single();
	}
}
