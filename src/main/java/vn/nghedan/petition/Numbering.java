package vn.nghedan.petition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the numbers of books: 1, 2, 3 in each series and year. The row stays locked until the transaction ends and a
 * number that is rolled back is given again, so a series has no gaps.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Numbering {

	private final JdbcClient jdbc;

	Numbering(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param series what is numbered, such as {@code incoming/TG-BHD} */
	public int next(String series, int year) {
		return jdbc.sql("""
				insert into nghedan.number_series (series, year, last_number) values (:series, :year, 1)
				on conflict (series, year) do update set last_number = number_series.last_number + 1
				returning last_number""").param("series", series).param("year", year).query(Integer.class).single();
	}

	/** So many numbers at once; the first of them. */
	public int block(String series, int year, int size) {
		return 1 - size + jdbc.sql("""
				insert into nghedan.number_series (series, year, last_number) values (:series, :year, :size)
				on conflict (series, year) do update set last_number = number_series.last_number + excluded.last_number
				returning last_number""").param("series", series).param("year", year).param("size", size).query(Integer.class).single();
	}
}
