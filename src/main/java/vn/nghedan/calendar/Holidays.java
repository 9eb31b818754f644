package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Days off and days worked instead. */
interface Holidays extends JpaRepository<Holiday, LocalDate> {

	List<Holiday> findByActiveTrue();
}
