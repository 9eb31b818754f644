package vn.nghedan.web.outreach;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.outreach.AssignmentImport;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.web.Years;

/** Who looks after which group: the list that everybody signed on may read, on the screen and on paper, and its import. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/assignments")
class AssignmentController {

	private final AssignmentList list;
	private final PrintedLists printed;
	private final AssignmentImport imports;
	private final Programmes programmes;
	private final OutreachRight right;
	private final WarningWords words;

	AssignmentController(AssignmentList list, PrintedLists printed, AssignmentImport imports, Programmes programmes,
			OutreachRight right, WarningWords words) {
		this.list = list;
		this.printed = printed;
		this.imports = imports;
		this.programmes = programmes;
		this.right = right;
		this.words = words;
	}

	/** What was read from a table, and loaded unless it was a dry run. */
	record Loaded(boolean dryRun, int lines, int officials, List<String> ignoredColumns, List<String> handovers, List<String> warnings) {
	}

	@Operation(summary = "Groups with whoever looks after them on a day, by ward and name; also those that nobody looks after")
	@GetMapping
	AssignmentList.Page page(AssignmentQuery query) {
		return list.page(query, right.day(query.on()));
	}

	@Operation(summary = "The list of a ward or of one group to print and put up",
			description = "How leaders are reached stands there only for those who work in the ward or above it.")
	@GetMapping("/list")
	PrintedList printed(@RequestParam(required = false) String ward, @RequestParam(required = false) String group,
			@RequestParam(required = false) @Years LocalDate on) {
		return printed.of(ward, group, right.day(on));
	}

	@Operation(summary = "Load assignments from a table (xlsx, csv), every line or none",
			description = "422 with line, column and reason of everything that is wrong. Columns: Phường, Tổ dân phố, Cán bộ, Đoàn, "
					+ "Từ ngày, Đến ngày; orders a handover for each ward.")
	@OpenTo(Door.DECIDING)
	@PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Loaded load(@RequestPart("file") MultipartFile file, @RequestParam String programme,
			@RequestParam(required = false) @Years LocalDate from, @RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		right.requireDecision(CurrentActor.get(), programmes.get(programme).unitCode());
		AssignmentImport.Loaded loaded = imports.load(programme, from, file.getOriginalFilename(), file.getBytes(), dryRun,
				CurrentActor.get());
		return new Loaded(dryRun, loaded.lines(), loaded.officials(), loaded.ignoredColumns(), loaded.handovers(),
				words.of(loaded.warnings()));
	}
}
