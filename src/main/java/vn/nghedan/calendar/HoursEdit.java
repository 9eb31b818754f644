package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.List;

/** Office hours of one calendar from a day on, up to the next that are recorded; none at all means those inherited. */
public record HoursEdit(String calendar, LocalDate validFrom, List<Sitting> sittings, String basis)
		implements AlmanacEdit {
}
