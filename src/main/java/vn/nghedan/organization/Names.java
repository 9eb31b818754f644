package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names that units had before they were renamed, and will have when they are. */
record Names(Map<String, List<Renaming>> byUnit) {

	/** @param renamings by date */
	static Names of(List<Renaming> renamings) {
		return new Names(renamings.stream().collect(Collectors.groupingBy(Renaming::unitCode)));
	}

	/** Empty when it was never renamed. */
	Optional<String> on(String unit, LocalDate day) {
		List<Renaming> own = byUnit.getOrDefault(unit, List.of());
		return own.stream().filter(each -> each.effectiveOn().isAfter(day)).findFirst().map(Renaming::formerName)
				.or(() -> own.stream().reduce((earlier, later) -> later).map(Renaming::name));
	}
}
