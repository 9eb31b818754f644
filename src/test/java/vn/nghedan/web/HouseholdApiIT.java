package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.OutreachCity;
import vn.nghedan.TestCases;

/** How many households the groups have: looked up, put right and loaded from a table, in the test's own city. */
@ApplicationTest
class HouseholdApiIT {

	private static final String GROUP = "QD-BHD-9";

	@LocalServerPort
	int port;
	@Autowired
	OutreachCity city;
	@Autowired
	TestCases cases;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	ObjectMapper json;

	private Caller homeAffairs;

	@BeforeEach
	void monday() {
		city.there();
		cases.mondayMorning();
		homeAffairs = city.signedOn(port, OutreachCity.HOME_AFFAIRS.username());
	}

	@AfterEach
	void nobodyHasCounted() {
		jdbc.sql("update nghedan.residential_group set households = null where code like 'QD-%'").update();
	}

	@Test
	void aNumberIsPutRightByThoseOfTheWardAndMakesALargeGroupMeetByClusters() throws Exception {
		assertThat(line(GROUP).path("households").isNull()).as("nobody has counted").isTrue();
		assertThat(homeAffairs.put("/api/households/" + GROUP, "{\"households\": 250}").statusCode()).isEqualTo(204);

		JsonNode ward = ward();
		assertThat(line(GROUP).path("households").asInt()).isEqualTo(250);
		assertThat(line(GROUP).path("clusters").asInt()).as("of about a hundred households each").isEqualTo(3);
		assertThat(ward.path("counted").asInt()).isEqualTo(1);
		assertThat(ward.path("total").asInt()).isEqualTo(250);
		assertThat(ward.path("editable").asBoolean()).isTrue();

		assertThat(homeAffairs.put("/api/households/" + GROUP, "{\"households\": 0}").statusCode()).isEqualTo(422);
		assertThat(homeAffairs.put("/api/households/QD-none", "{\"households\": 5}").statusCode()).isEqualTo(404);
		assertThat(homeAffairs.put("/api/households/TG-BHD-8", "{\"households\": 5}").statusCode()).as("of another city").isEqualTo(403);
		Caller liaison = city.signedOn(port, "qcanbo013");
		assertThat(liaison.put("/api/households/" + GROUP, "{\"households\": 5}").statusCode()).as("he goes there, the ward counts").isEqualTo(403);
		assertThat(json.readTree(liaison.get("/api/households?ward=QD-BHD").body()).path("editable").asBoolean()).isFalse();

		assertThat(homeAffairs.put("/api/households/" + GROUP, "{\"households\": null}").statusCode()).isEqualTo(204);
		assertThat(line(GROUP).path("households").isNull()).isTrue();
	}

	@Test
	void aTableWithMistakesLoadsNothingAndNamesEachOfThem() throws Exception {
		HttpResponse<String> refused = load("""
				Phường,Tổ dân phố,Số hộ
				QD-BHD,QD-BHD-9,120
				QD-BHD,Tổ không có,80
				QD-BHD,QD-BHD-45C,nhiều
				QD-BHD,QD-BHD-9,130
				""", false);
		assertThat(refused.statusCode()).isEqualTo(422);
		JsonNode rows = json.readTree(refused.body()).path("rows");
		assertThat(rows.findValuesAsText("line")).containsExactly("3", "4", "5");
		assertThat(rows.findValuesAsText("column")).containsExactly("Tổ dân phố", "Số hộ", "Tổ dân phố");
		assertThat(rows.findValuesAsText("message")).noneMatch(String::isBlank);
		assertThat(ward().path("counted").asInt()).as("nothing half loaded").isZero();
	}

	@Test
	void aTableIsTriedFirstAndThenLoadedByCodesAndNames() throws Exception {
		String name = jdbc.sql("select name from nghedan.residential_group where code = 'QD-BHD-45C'").query(String.class).single();
		String table = "DANH SÁCH SỐ HỘ\n\nTT,Phường,Tổ dân phố,Số hộ,Ghi chú\n1,QD-BHD,QD-BHD-9,1.250,\n2,QD-BHD," + name + ",98,\n";
		HttpResponse<String> tried = load(table, true);
		assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
		assertThat(json.readTree(tried.body()).path("households").asInt()).isEqualTo(1348);
		assertThat(json.readTree(tried.body()).path("ignoredColumns")).hasSize(2);
		assertThat(ward().path("counted").asInt()).as("only tried").isZero();

		assertThat(load(table, false).statusCode()).isEqualTo(200);
		assertThat(ward().path("counted").asInt()).isEqualTo(2);
		assertThat(line("QD-BHD-45C").path("households").asInt()).isEqualTo(98);
		HttpResponse<String> elsewhere = homeAffairs.upload("/api/households/imports", "so-ho.csv",
				"Tổ dân phố,Số hộ\nTG-BHD-8,12\n".getBytes(StandardCharsets.UTF_8));
		assertThat(elsewhere.statusCode()).as("a group of another city").isEqualTo(422);
	}

	private HttpResponse<String> load(String table, boolean dryRun) {
		return homeAffairs.upload("/api/households/imports" + (dryRun ? "?dryRun=true" : ""), "so-ho.csv", table.getBytes(StandardCharsets.UTF_8));
	}

	private JsonNode ward() throws Exception {
		return json.readTree(homeAffairs.get("/api/households?ward=QD-BHD").body());
	}

	private JsonNode line(String group) throws Exception {
		for (JsonNode each : ward().path("groups"))
			if (each.path("group").asText().equals(group))
				return each;
		throw new AssertionError(group + " is not there");
	}
}
