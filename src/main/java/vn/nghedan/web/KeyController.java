package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.Accounts;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Resealing;
import vn.nghedan.platform.Refusal;

/** The keys with which persons are sealed: changed while everybody works. What a key is never leaves its file. */
@OpenTo(Door.KEYS)
@RestController
@RequestMapping("/api/keys")
class KeyController {

	private final Resealing resealing;
	private final OrganizationRight right;
	private final Accounts accounts;

	KeyController(Resealing resealing, OrganizationRight right, Accounts accounts) {
		this.resealing = resealing;
		this.right = right;
		this.accounts = accounts;
	}

	/** Numbers of the keys, the one in force first, and how many persons wait for a new seal. */
	record Keys(List<String> keys, boolean writable, long left, boolean running) {
	}

	@Operation(summary = "Which keys there are, and how many persons are sealed by a former one")
	@GetMapping
	Keys state() {
		actor();
		Resealing.State state = resealing.state();
		return new Keys(state.keys(), state.writable(), state.left(), state.running());
	}

	@Operation(summary = "Seal by a new key from now on, and everything there is anew, in the background",
			description = "409 where the application may not write its key file: rotate it with `keys rotate`, then POST /api/keys/resealing.")
	@PostMapping("/rotation")
	Keys rotate() {
		resealing.rotate(actor());
		return state();
	}

	@Operation(summary = "Seal anew what is sealed by a former key, in the background")
	@PostMapping("/resealing")
	Keys reseal() {
		resealing.start(actor());
		return state();
	}

	@Operation(summary = "Forget former keys for ever; 409 while anything is sealed by one",
			description = "Backups of before can then be read only with a copy of the former file.")
	@PostMapping("/forgetting")
	Keys forget() {
		resealing.forgetFormerKeys(actor());
		return state();
	}

	/** There is one file for the whole installation, so a ward's administrator has no say. */
	private Actor actor() {
		Actor actor = CurrentActor.get();
		if (!right.mayEdit(actor) && !accounts.isAdministrator(actor.username())) {
			throw Refusal.forbidden("personal.keys-not-yours");
		}
		return actor;
	}
}
