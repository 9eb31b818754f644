package vn.nghedan.web.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.audit.AuditVerdict;

/** The record of access, for the inspection; looking into it is recorded, too. */
@RestController
@OpenTo(Door.AUDIT)
class AuditController {

	private final AuditDesk desk;

	AuditController(AuditDesk desk) {
		this.desk = desk;
	}

	@Operation(summary = "Who did what within my units, newest first", description = "Pages by cursor: pass `next` as `cursor` until it is null.")
	@GetMapping("/api/audit")
	AuditDesk.Page list(@ParameterObject AuditQuestion question) {
		return desk.page(question, CurrentActor.get());
	}

	@Operation(summary = "The same as a table for a spreadsheet, at most 10,000 entries")
	@GetMapping(value = "/api/audit/export", produces = "text/csv;charset=UTF-8")
	ResponseEntity<byte[]> export(@ParameterObject AuditQuestion question) {
		return ResponseEntity.ok().header("Content-Disposition", "attachment; filename=\"nhat-ky-truy-cap.csv\"")
				.header("X-Content-Type-Options", "nosniff")
				.body(desk.sheet(question, CurrentActor.get()).getBytes(StandardCharsets.UTF_8));
	}

	@Operation(summary = "Who opened this petition, or tried to, the latest first")
	@GetMapping("/api/audit/petitions/{code}/readers")
	List<AuditDesk.Reader> readers(@PathVariable String code) {
		return desk.readers(code, CurrentActor.get());
	}

	@Operation(summary = "Is the record whole?", description = "Reads all of it; what is not in the chain yet is sealed first, and what then still waits is counted.")
	@OpenTo(Door.AUDIT_CHECK)
	@PostMapping("/api/audit/verification")
	AuditVerdict verify() {
		return desk.verify(CurrentActor.get());
	}
}
