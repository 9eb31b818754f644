package vn.nghedan.web;

import java.time.Clock;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.Accounts;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;

/** The official who has signed on. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/me")
class MeController {

	private final Organization organization;
	private final Accounts accounts;
	private final DossierOffices dossiers;
	private final Names names;
	private final Clock clock;

	MeController(Organization organization, Accounts accounts, DossierOffices dossiers, Names names, Clock clock) {
		this.organization = organization;
		this.accounts = accounts;
		this.dossiers = dossiers;
		this.names = names;
		this.clock = clock;
	}

	/** A role held today, as holder or for somebody absent. */
	record Role(String role, String roleLabel, String unit, String unitName) {
	}

	/** Who I am to the application; {@code dossiers} when there are, or may be, dossiers that I see. */
	record Me(String username, String fullName, String position, String unit, String unitName, boolean administrator,
			boolean dossiers, List<Role> roles) {
	}

	/** A change of the own password. */
	record PasswordChange(@NotBlank String current, @NotBlank String wanted) {

		@Override
		public String toString() {
			return "PasswordChange";
		}
	}

	@Operation(summary = "Who is signed on, with the roles held today, those of absent colleagues included")
	@GetMapping
	Me me() {
		Actor actor = CurrentActor.get();
		Official official = organization.findOfficial(actor.username()).orElse(null);
		List<Role> roles = organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
				.map(held -> new Role(held.role(), Labels.of("role", held.role()), held.unitCode(), names.unit(held.unitCode())))
				.distinct().toList();
		return new Me(actor.username(), names.official(actor.username()), official == null ? null : official.position(),
				official == null ? null : official.unitCode(), official == null ? null : names.unit(official.unitCode()),
				accounts.isAdministrator(actor.username()), dossiers.hasAny(actor), roles);
	}

	@Operation(summary = "Replace the own password")
	@PostMapping("/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void changePassword(@Valid @RequestBody PasswordChange change) {
		accounts.changePassword(CurrentActor.get(), change.current(), change.wanted());
	}
}
