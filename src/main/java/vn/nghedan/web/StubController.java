package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.quarantine.Stub;
import vn.nghedan.quarantine.StubDesk;

/** The desk of the denunciation officer: stubs, and which of them have their paper. */
@OpenTo(Door.STUBS)
@RestController
@RequestMapping("/api/denunciation-stubs")
class StubController {

	private final StubDesk desk;
	private final Names names;

	StubController(StubDesk desk, Names names) {
		this.desk = desk;
		this.names = names;
	}

	/** One stub; there is nothing more of it. */
	record Line(String number, String petitionCode, Integer incomingNumber, LocalDate day, String receivedBy, String receivedByName,
			String unit, String unitName, String officer, String officerName, Instant handedOverAt) {
	}

	/** A page, those without their paper first. */
	record Page(List<Line> items, String next, int waiting) {
	}

	@Operation(summary = "Stubs that are mine as denunciation officer, those whose paper nobody has first",
			description = "Pages by `after`: the number of the last one of the page before.")
	@GetMapping
	Page list(@RequestParam(required = false) String after) {
		List<Stub> stubs = desk.desk(CurrentActor.get(), after);
		return new Page(stubs.stream().map(this::line).toList(),
				stubs.size() < StubDesk.PAGE ? null : stubs.get(stubs.size() - 1).number(), desk.waiting(CurrentActor.get()));
	}

	@Operation(summary = "I have the paper, or have spoken to the person; once")
	@PostMapping("/{number}/paper")
	Line take(@PathVariable String number) {
		return line(desk.takePaper(number, CurrentActor.get()));
	}

	private Line line(Stub stub) {
		return new Line(stub.number(), stub.petitionCode(), stub.incomingNumber(), stub.day(), stub.receivedBy(),
				names.official(stub.receivedBy()), stub.unitCode(), names.unit(stub.unitCode()), stub.officer(),
				names.official(stub.officer()), stub.handedOverAt());
	}
}
