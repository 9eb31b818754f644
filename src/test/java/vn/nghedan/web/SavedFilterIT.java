package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;

/** Filters and templates that somebody keeps for himself or shares with his unit. */
@ApplicationTest
class SavedFilterIT {

	private static final String FILTERS = "/api/worklist/filters";
	private static final String TEMPLATES = "/api/answer-templates";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void nothingIsKept() {
		jdbc.sql("delete from nghedan.saved_filter").update();
		jdbc.sql("delete from nghedan.answer_template").update();
	}

	@Test
	void aFilterIsItsOwnersUntilHeSharesItWithAUnitOfHis() throws Exception {
		Caller chair = as("TG-BHD.chair");
		JsonNode own = body(chair.post(FILTERS, "{\"name\": \"Quá hạn của phường\", \"query\": \"chip=overdue&ward=TG-BHD\"}"));
		assertThat(own.path("mine").asBoolean()).isTrue();
		assertThat(names(as("TG-BHD.handler"))).isEmpty();

		assertThat(chair.post(FILTERS, "{\"name\": \"Của phường khác\", \"query\": \"chip=overdue\", \"unit\": \"TG-BHT\"}").statusCode()).isEqualTo(403);
		JsonNode shared = body(chair.post(FILTERS, "{\"name\": \" Quá hạn  của phường \", \"query\": \"chip=overdue\", \"unit\": \"TG-BHD\"}"));
		assertThat(shared.path("id").asLong()).as("the same name, the same filter").isEqualTo(own.path("id").asLong());
		assertThat(names(as("TG-BHD.handler"))).containsExactly("Quá hạn của phường");
		assertThat(names(as("TG-BHT.handler"))).isEmpty();

		JsonNode seen = body(as("TG-BHD.handler").get(FILTERS)).get(0);
		assertThat(seen.path("mine").asBoolean()).isFalse();
		assertThat(seen.path("unitName").asText()).contains("Bình Hòa Đông");
		String path = FILTERS + "/" + shared.path("id").asText();
		assertThat(as("TG-BHD.handler").send("DELETE", path, "application/json", "{}").statusCode()).isEqualTo(404);
		assertThat(chair.send("DELETE", path, "application/json", "{}").statusCode()).isEqualTo(204);
		assertThat(names(chair)).isEmpty();
	}

	@Test
	void whatSomebodySharedIsSharedAsLongAsHeWorksThere() throws Exception {
		String guest = cases.holderOf("TG-BHT.handler");
		jdbc.sql("insert into nghedan.role_holding (username, role, unit_code, valid_from) values (?, 'handler', 'TG-BHD', '2026-01-01')")
				.param(guest).update();
		try {
			assertThat(Caller.signedOn(port, guest).post(TEMPLATES, "{\"name\": \"Khách\", \"words\": \"Việc {mã} đã xong.\", \"unit\": \"TG-BHD\"}")
					.statusCode()).isEqualTo(201);
			assertThat(body(as("TG-BHD.chair").get(TEMPLATES)).findValuesAsText("name")).containsExactly("Khách");
		}
		finally {
			jdbc.sql("delete from nghedan.role_holding where username = ? and unit_code = 'TG-BHD'").param(guest).update();
		}
		assertThat(body(as("TG-BHD.chair").get(TEMPLATES))).isEmpty();
		assertThat(body(Caller.signedOn(port, guest).get(TEMPLATES)).findValuesAsText("name")).as("it is his").containsExactly("Khách");
	}

	@Test
	void wordsThatWereLookedForAreNotKept() {
		Caller chair = as("TG-BHD.chair");
		assertThat(chair.post(FILTERS, "{\"name\": \"Bà Mẫu\", \"query\": \"q=Mau\"}").statusCode()).isEqualTo(422);
		assertThat(chair.post(FILTERS, "{\"name\": \"Bà Mẫu\", \"query\": \"chip=<b>\"}").statusCode()).isEqualTo(400);
		assertThat(chair.post(FILTERS, "{\"name\": \" \", \"query\": \"chip=mine\"}").statusCode()).isEqualTo(400);
		assertThat(chair.post(FILTERS, "{\"name\": \"Tất cả\", \"query\": \"\"}").statusCode()).isEqualTo(201);
	}

	@Test
	void aTemplateIsSharedAndKnowsItsPlaces() throws Exception {
		Caller handler = as("TG-BHD.handler");
		assertThat(handler.post(TEMPLATES, "{\"name\": \"Đã xong\", \"words\": \"Kính gửi {họ tên}\"}").statusCode()).isEqualTo(422);
		assertThat(handler.post(TEMPLATES, "{\"name\": \"Đã xong\", \"words\": \"Việc {mã} đã xong.\", \"unit\": \"TG-BHD\"}").statusCode()).isEqualTo(201);
		JsonNode seen = body(as("TG-BHD.chair").get(TEMPLATES));
		assertThat(seen.findValuesAsText("words")).containsExactly("Việc {mã} đã xong.");
		assertThat(body(as("TG-BHT.chair").get(TEMPLATES))).isEmpty();
	}

	private java.util.List<String> names(Caller caller) throws Exception {
		return body(caller.get(FILTERS)).findValuesAsText("name");
	}

	private Caller as(String group) {
		return Caller.signedOn(port, cases.holderOf(group));
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}
}
