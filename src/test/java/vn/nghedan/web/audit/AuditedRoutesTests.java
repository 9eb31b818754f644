package vn.nghedan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;


import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nghedan.audit.AuditAction;

class AuditedRoutesTests {

	private final AuditedRoutes routes = new AuditedRoutes();

	@ParameterizedTest
	@CsvSource({ "GET, /api/petitions/{code}, READ", "GET, /api/petitions/{code}/attachments/{id}, READ", "HEAD, /api/petitions/{code}, READ",
			"GET, /api/petitions, LISTED", "GET, /api/notices/{id}/print, PRINTED", "GET, /api/reviews/{code}/paper, PRINTED",
			"GET, /api/dossiers/{code}/letters/{kind}, PRINTED", "POST, /api/petitions/similar, SEARCHED",
			"POST, /api/search, SEARCHED", "POST, /api/worklist/search, SEARCHED", "GET, /api/worklist, LISTED",
			"POST, /api/petitions/{code}/merge, CHANGED", "PUT, /api/calendars/{authority}/hours, SETTINGS_CHANGED",
			"POST, /api/staffing-changes, ROLE_CHANGED", "POST, /api/organization/imports, ROLE_CHANGED" })
	void aRequestIsRecordedAsWhatItDoes(String method, String template, AuditAction action) {
		assertThat(routes.actionOf(method, template)).isEqualTo(action);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/reference", "GET, /api/me", "GET, /api/organization/units/{code}", "POST, /api/competence/try", "GET, /login",
			"GET, /outreach/" })
	void whatIsOnTheWallLeavesNoTrace(String method, String template) {
		assertThat(routes.actionOf(method, template)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/something-new, LISTED", "GET, /api/something-new/{code}, READ", "DELETE, /api/something-new/{code}, CHANGED",
			"GET, /api/meals, LISTED" })
	void whatNobodyThoughtOfIsRecordedAllTheSame(String method, String template, AuditAction action) {
		assertThat(routes.actionOf(method, template)).isEqualTo(action);
	}
}
