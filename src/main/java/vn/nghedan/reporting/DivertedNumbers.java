package vn.nghedan.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many denunciations and reports of corruption were sent the right way: one number, never by anything that would tell more. */
@Service
@Transactional(readOnly = true)
public class DivertedNumbers {

	private final JdbcClient jdbc;

	DivertedNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Heard on these days, first and last included, in these units; recognised at capture or later. */
	public long count(LocalDate from, LocalDate to, Collection<String> units) {
		return units.isEmpty() ? 0 : jdbc.sql("""
				select count(*) from nghedan.denunciation_stub
				where kind = 'DENUNCIATION' and day between :from and :to and unit_code in (:units)""")
			.param("from", from).param("to", to).param("units", List.copyOf(units)).query(Long.class).single();
	}
}
