package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** The same act on many steps of one's list. */
@OpenTo(Door.OWN_WORK)
@RestController
@RequestMapping("/api/bulk")
class BulkController {

	private static final int MOST = 500;
	private static final int TRIED_AT_ONCE = 50;

	private final BulkDesk desk;
	private final BulkPreview preview;
	private final Colleagues colleagues;

	BulkController(BulkDesk desk, BulkPreview preview, Colleagues colleagues) {
		this.desk = desk;
		this.preview = preview;
		this.colleagues = colleagues;
	}

	/** What is to be done, and to which tasks. */
	record Request(@NotNull @Valid BulkOrder order, @NotNull @Size(min = 1, max = MOST) List<String> tasks) {
	}

	/** Some of the tasks, for which it is tried. */
	record Trial(@NotNull @Valid BulkOrder order, @NotNull @Size(min = 1, max = TRIED_AT_ONCE) List<String> tasks) {
	}

	/** Tasks. */
	record Chosen(@NotNull @Size(min = 1, max = MOST) List<String> tasks) {
	}

	@Operation(summary = "What would become of each task; nothing is changed")
	@PostMapping("/preview")
	List<BulkPreview.Line> preview(@Valid @RequestBody Trial trial) {
		return preview.of(trial.order().checked(), trial.tasks(), CurrentActor.get());
	}

	@Operation(summary = "Whom these tasks could be given to", description = "`able` says to how many of them each official may be given.")
	@OpenTo(Door.TASKS)
	@PostMapping("/colleagues")
	List<Colleagues.Colleague> colleagues(@Valid @RequestBody Chosen chosen) {
		return colleagues.of(chosen.tasks(), CurrentActor.get());
	}

	@Operation(summary = "Begin; it goes on in the background, each task in its own transaction and with the caller's rights")
	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	BulkDesk.View start(@Valid @RequestBody Request request) {
		return desk.start(request.order().checked(), request.tasks(), CurrentActor.get());
	}

	@Operation(summary = "My latest acts on many tasks, newest first")
	@GetMapping
	List<BulkDesk.View> latest() {
		return desk.latest(CurrentActor.get());
	}

	@Operation(summary = "How far it is, and what could not be done")
	@GetMapping("/{id}")
	BulkDesk.View one(@PathVariable long id) {
		return desk.of(id, CurrentActor.get());
	}

	@Operation(summary = "Do no more of it for now")
	@PostMapping("/{id}/stop")
	BulkDesk.View stop(@PathVariable long id) {
		return desk.stop(id, CurrentActor.get());
	}

	@Operation(summary = "Go on with what is left, and try again what could not be done")
	@PostMapping("/{id}/resume")
	BulkDesk.View resume(@PathVariable long id) {
		return desk.resume(id, CurrentActor.get());
	}
}
