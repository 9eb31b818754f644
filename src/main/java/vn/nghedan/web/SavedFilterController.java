package vn.nghedan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import vn.nghedan.organization.Actor;
import vn.nghedan.web.KeptWords.Kept;
import vn.nghedan.web.KeptWords.Shelf;

/** Filters of the worklist under a name; words that were looked for are none of them, since they may name somebody. */
@OpenTo(Door.OWN_WORK)
@RestController
@RequestMapping("/api/worklist/filters")
class SavedFilterController {

	/** As the address of the list has them. */
	private static final Set<String> KEYS = Set.of("chip", "step", "field", "ward", "group", "meeting", "level", "owner", "unit", "own", "from", "to",
			"sort", "order");
	private static final String FORM = "([a-z]+=[A-Za-z0-9._@%-]+(&[a-z]+=[A-Za-z0-9._@%-]+)*)?";

	private final KeptWords kept;
	private final Names names;

	SavedFilterController(KeptWords kept, Names names) {
		this.kept = kept;
		this.names = names;
	}

	/** A filter to keep; {@code unit} to share it. */
	record Filter(@NotBlank @Size(max = 60) String name, @NotNull @Size(max = 500) @Pattern(regexp = FORM) String query, String unit) {
	}

	/** One that I may use. */
	record View(long id, String name, String query, boolean mine, String ownerName, String unit, String unitName) {
	}

	@Operation(summary = "My filters and those of my units")
	@GetMapping
	List<View> list() {
		Actor actor = CurrentActor.get();
		return kept.of(Shelf.FILTERS, actor).stream().map(each -> view(each, actor)).toList();
	}

	@Operation(summary = "Keep a filter; under a name used before it replaces that one")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	View keep(@Valid @RequestBody Filter filter) {
		boolean known = filter.query().isEmpty() || Arrays.stream(filter.query().split("&")).allMatch(part -> KEYS.contains(part.substring(0, part.indexOf('='))));
		if (!known) {
			throw new RefusedField("query", "web.no-such-filter");
		}
		Actor actor = CurrentActor.get();
		return view(kept.keep(Shelf.FILTERS, filter.name(), filter.query(), filter.unit(), actor), actor);
	}

	@Operation(summary = "Forget a filter of mine")
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void forget(@PathVariable long id) {
		kept.forget(Shelf.FILTERS, id, CurrentActor.get());
	}

	private View view(Kept each, Actor actor) {
		return new View(each.id(), each.name(), each.words(), each.owner().equals(actor.username()), names.official(each.owner()), each.unit(),
				names.unit(each.unit()));
	}
}
