package vn.nghedan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.Refusal;
import vn.nghedan.reporting.AsOf;
import vn.nghedan.reporting.CaseCount;
import vn.nghedan.reporting.CaseNumbers;
import vn.nghedan.reporting.DivertedNumbers;
import vn.nghedan.reporting.NumbersBy;

/** How many petitions there are, and how many different matters, of those that the official may see. */
@OpenTo(Door.NUMBERS)
@RestController
class NumbersController {

	private final CaseNumbers numbers;
	private final Sight sight;
	private final NumbersNames names;
	private final DivertedNumbers diverted;

	NumbersController(CaseNumbers numbers, Sight sight, NumbersNames names, DivertedNumbers diverted) {
		this.numbers = numbers;
		this.sight = sight;
		this.names = names;
		this.diverted = diverted;
	}

	/** One line; {@code petitions} of which {@code matters} different ones. */
	record Line(String key, String name, long petitions, long matters, long open, long answered) {
	}

	/** The lines, which sum to the total; {@code diverted} denunciations and reports of corruption are in none of them. */
	record Counted(LocalDate from, LocalDate to, NumbersBy by, AsOf asOf, Line total, List<Line> rows, long diverted) {
	}

	@Operation(summary = "Petitions received in a period, and the different matters among them",
			description = "asOf=RECEIVED counts by the units of the day of receipt, asOf=NOW by those that look after the cases today.")
	@GetMapping("/api/numbers")
	Counted count(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
			@RequestParam(defaultValue = "WARD") String by, @RequestParam(defaultValue = "RECEIVED") String asOf) {
		if (to.isBefore(from)) {
			throw new Refusal("web.period");
		}
		NumbersBy key = choice(NumbersBy.class, by);
		AsOf when = choice(AsOf.class, asOf);
		Scope seen = sight.of(CurrentActor.get());
		List<CaseCount> rows = numbers.count(from, to, key, when, seen);
		return new Counted(from, to, key, when, line(numbers.total(rows), names.all()),
				rows.stream().map(row -> line(row, names.of(key, row.key(), when, to))).toList(), diverted.count(from, to, seen.units()));
	}

	private static Line line(CaseCount count, String name) {
		return new Line(count.key(), name, count.petitions(), count.matters(), count.open(), count.answered());
	}

	private static <E extends Enum<E>> E choice(Class<E> type, String value) {
		try {
			return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException e) {
			throw new Refusal("web.no-such-count", String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
		}
	}
}
