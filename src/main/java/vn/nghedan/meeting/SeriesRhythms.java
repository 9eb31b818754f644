package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rhythms of all series, past ones too. */
interface SeriesRhythms extends JpaRepository<SeriesRhythm, Long> {

	@Query("""
			select r from SeriesRhythm r where r.seriesCode = :series and r.validFrom <= :on
			and (r.validTo is null or r.validTo >= :on)""")
	Optional<SeriesRhythm> on(String series, LocalDate on);

	@Query("select r from SeriesRhythm r where r.seriesCode in :series order by r.seriesCode, r.validFrom")
	List<SeriesRhythm> of(Collection<String> series);
}
