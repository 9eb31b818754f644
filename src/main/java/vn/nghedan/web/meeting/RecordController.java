package vn.nghedan.web.meeting;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.platform.Refusal;

/** The record of a meeting: drafted in steps, read back, signed, finished, added to. */
@OpenTo(Door.HOLDING)
@RestController
@RequestMapping("/api/meetings/{code}/record")
class RecordController {

	private final RecordOffice office;
	private final RecordPapers papers;

	RecordController(RecordOffice office, RecordPapers papers) {
		this.office = office;
		this.papers = papers;
	}

	/** What the last step says beside the record; all may be left out where it is noted already. */
	record Last(OffsetDateTime checkedInAt, OffsetDateTime startedAt, Integer residentsPresent, Boolean nilReport, Boolean readBack) {

		Map<String, Object> answers() {
			Map<String, Object> answers = new HashMap<>();
			answers.put("checkedInAt", checkedInAt == null ? null : checkedInAt.toString());
			answers.put("startedAt", startedAt == null ? null : startedAt.toString());
			answers.put("residentsPresent", residentsPresent);
			answers.put("nilReport", nilReport);
			answers.put("readBack", readBack);
			answers.values().removeIf(answer -> answer == null);
			return answers;
		}
	}

	/** What is added to a finished record. */
	record Addition(@NotNull String text, boolean notAccusation) {

		@Override
		public String toString() {
			return "Addition";
		}
	}

	@Operation(summary = "The record of a meeting with what finishing it still needs; an empty draft of version 0 before anything is written")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	ResponseEntity<RecordView> one(@PathVariable String code) {
		return answer(office.of(code, CurrentActor.get()));
	}

	@Operation(summary = "Save the draft", description = "If-Match carries the version that was read; 409 when it was changed since, "
			+ "unless it says the same already.")
	@PutMapping
	ResponseEntity<RecordView> write(@PathVariable String code, @RequestHeader(name = "If-Match", required = false) String match,
			@Valid @RequestBody RecordBody body) {
		return answer(office.write(code, body.draft(), version(match), body.notAccusation(), CurrentActor.get()));
	}

	@Operation(summary = "The record was read back to those present; once")
	@PostMapping("/read-back")
	ResponseEntity<RecordView> readBack(@PathVariable String code) {
		return answer(office.readBack(code, CurrentActor.get()));
	}

	@Operation(summary = "Attach the scanned or photographed paper with its signatures", description = "A later one takes its place.")
	@PostMapping(path = "/scan", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<RecordView> scan(@PathVariable String code, @RequestPart("file") MultipartFile file) throws IOException {
		return answer(office.attachScan(code, file.getOriginalFilename(), file.getBytes(), CurrentActor.get()));
	}

	@Operation(summary = "The scan of the signed paper")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/scan")
	ResponseEntity<byte[]> scan(@PathVariable String code) {
		return papers.scan(code, CurrentActor.get());
	}

	@Operation(summary = "Finish the record, by which the meeting was held; the same as completing its task",
			description = "422 meeting.record-incomplete with all that is missing. Finished again it stays as it is.")
	@PostMapping("/finish")
	ResponseEntity<RecordView> finish(@PathVariable String code, @RequestBody(required = false) Last last) {
		return answer(office.finish(code, last == null ? Map.of() : last.answers(), CurrentActor.get()));
	}

	@Operation(summary = "Add to a finished record; the record itself stays as it was read back")
	@PostMapping("/additions")
	ResponseEntity<RecordView> add(@PathVariable String code, @Valid @RequestBody Addition addition) {
		return answer(office.add(code, addition.text(), addition.notAccusation(), CurrentActor.get()));
	}

	@Operation(summary = "What is printed for the signatures, without the name of any resident")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/paper")
	RecordSheet paper(@PathVariable String code) {
		return papers.of(code, CurrentActor.get());
	}

	private static ResponseEntity<RecordView> answer(RecordView view) {
		return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
	}

	private static int version(String match) {
		try {
			return Integer.parseInt(match.replace("W/", "").replace("\"", "").strip());
		}
		catch (NumberFormatException | NullPointerException e) {
			throw new Refusal("web.version-missing");
		}
	}
}
