package vn.nghedan.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.calendar.FileRow;

/** A calendar's days as an iCalendar file, out and in. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/calendars/{authority}/days.ics")
class CalendarFileController {

	static final String TYPE = "text/calendar";

	private final CalendarRight right;
	private final CalendarImports imports;

	CalendarFileController(CalendarRight right, CalendarImports imports) {
		this.right = right;
		this.imports = imports;
	}

	@Operation(summary = "The calendar's own days of a year as a file")
	@GetMapping
	ResponseEntity<byte[]> export(@PathVariable String authority, @RequestParam @Min(2000) @Max(2100) int year) {
		String calendar = right.known(authority);
		ContentDisposition how = ContentDisposition.attachment()
				.filename("lich-lam-viec-" + calendar.replace('/', '-') + "-" + year + ".ics").build();
		return ResponseEntity.ok().contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
				.header(HttpHeaders.CONTENT_DISPOSITION, how.toString()).header("X-Content-Type-Options", "nosniff")
				.body(imports.export(calendar, year).getBytes(StandardCharsets.UTF_8));
	}

	@Operation(summary = "Take over the days of a file, all or none; at most 1 MB",
			description = "422 with every entry and what is wrong with it when one cannot be taken over.")
	@OpenTo(Door.CALENDARS)
	@PostMapping(consumes = TYPE)
	ResponseEntity<?> take(@PathVariable String authority, InputStream body,
			@RequestParam(defaultValue = "false") boolean dryRun, Locale locale) throws IOException {
		String calendar = right.known(authority);
		right.requireEdit(calendar, CurrentActor.get());
		var rows = imports.read(body);
		long problems = rows.stream().filter(FileRow::broken).count();
		if (problems == 0) {
			return ResponseEntity.ok(imports.store(calendar, rows, dryRun, CurrentActor.get()));
		}
		ProblemDetail problem = Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "web.calendar-file-rows", locale, problems);
		problem.setProperty("rows", imports.views(rows));
		return ResponseEntity.unprocessableEntity().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}
}
