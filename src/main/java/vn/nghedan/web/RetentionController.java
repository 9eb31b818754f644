package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.retention.KeptCase;
import vn.nghedan.retention.RetentionBook;
import vn.nghedan.retention.RetentionTerm;
import vn.nghedan.retention.RetentionTerms;

/** How long cases are kept, and what is due to be destroyed. */
@OpenTo(Door.RETENTION)
@RestController
@RequestMapping("/api/retention")
class RetentionController {

	private final RetentionBook book;
	private final RetentionTerms terms;
	private final RetentionRight right;
	private final Names names;

	RetentionController(RetentionBook book, RetentionTerms terms, RetentionRight right, Names names) {
		this.book = book;
		this.terms = terms;
		this.right = right;
		this.names = names;
	}

	/** A unit whose cases are his to list. */
	record Unit(String code, String name) {
	}

	/** What stands at the top of the page. */
	record Overview(List<Unit> units, List<RetentionTerm> terms) {
	}

	/** A new row of the terms; {@code years} left out is for ever. */
	record Term(@NotBlank String retentionClass, @NotBlank String name, PetitionKind kind, Handling handling, Integer years,
			@NotBlank String basis, @NotNull LocalDate validFrom) {
	}

	@Operation(summary = "My units, and the terms for which cases are kept")
	@GetMapping("/terms")
	Overview terms() {
		Set<String> units = new TreeSet<>(right.units(CurrentActor.get()));
		return new Overview(units.stream().map(code -> new Unit(code, names.unit(code))).toList(), terms.all());
	}

	@Operation(summary = "A term for cases that end on a day to come; a manager at the top")
	@OpenTo(Door.RETENTION_TERMS)
	@PostMapping("/terms")
	Overview add(@Valid @RequestBody Term term) {
		if (!right.keepsTerms(CurrentActor.get())) {
			throw Refusal.forbidden("retention.terms-of-the-top");
		}
		terms.add(new RetentionTerm(term.retentionClass(), term.name(), term.kind(), term.handling(), term.years(), term.basis(),
				term.validFrom()), CurrentActor.get());
		return terms();
	}

	@Operation(summary = "What is due in a unit, held cases among it; nothing is changed",
			description = "Without a day: today. Held cases would not be listed. At most 500, longest due first.")
	@GetMapping("/due")
	RetentionViews.Due due(@RequestParam String unit,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {
		String mine = right.unit(unit, CurrentActor.get());
		LocalDate day = asOf == null ? right.today() : asOf;
		List<KeptCase> due = book.due(mine, day);
		return new RetentionViews.Due(mine, names.unit(mine), day, (int) due.stream().filter(KeptCase::held).count(),
				due.size() == RetentionBook.MOST, due.stream().map(RetentionViews::item).toList());
	}
}
