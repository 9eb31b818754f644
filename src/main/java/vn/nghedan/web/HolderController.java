package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Who has a task. */
@OpenTo(Door.TASKS)
@RestController
@RequestMapping("/api/tasks/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class HolderController {

	private final TaskVerbs tasks;

	HolderController(TaskVerbs tasks) {
		this.tasks = tasks;
	}

	/** To whom it is given, a username. */
	record Assignment(@NotBlank String official) {
	}

	@Operation(summary = "Take a task that waits for a group of mine", description = "409 when somebody else has it.")
	@PostMapping("/claim")
	void claim(@PathVariable String id) {
		tasks.claim(id, CurrentActor.get());
	}

	@Operation(summary = "Give a task of mine back to its group")
	@PostMapping("/release")
	void release(@PathVariable String id) {
		tasks.release(id, CurrentActor.get());
	}

	@Operation(summary = "Give a task to a colleague", description = "For whoever has it, and for chairs and managers of its unit and above.")
	@PostMapping("/assignment")
	void assign(@PathVariable String id, @Valid @RequestBody Assignment assignment) {
		tasks.assign(id, assignment.official(), CurrentActor.get());
	}
}
