package vn.nghedan.browser;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;

/** Requests that are refused although all is well, each with its reason. */
final class KnownComplaints {

	private static final List<Pattern> GONE_WITH_THE_TASK = List.of(
			// Tasklist asks once more for the task that was just completed; the right to read it has gone with it
			Pattern.compile("/camunda/api/engine/engine/default/task/[0-9a-f-]+(/[\\w-]+)?(\\?.*)?$"),
			// the case is read again a moment after claiming; whoever is quicker has completed the task by then
			Pattern.compile("/api/tasks/[0-9a-f-]+/case$"));

	private KnownComplaints() {
	}

	static boolean include(Response response) {
		return response.request().method().equals("GET") && (response.status() == 403 || response.status() == 404)
				&& GONE_WITH_THE_TASK.stream().anyMatch(known -> known.matcher(response.url()).find());
	}
}
