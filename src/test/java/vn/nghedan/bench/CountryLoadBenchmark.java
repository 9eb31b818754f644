package vn.nghedan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.organization.Country;
import vn.nghedan.organization.CsvFiles;
import vn.nghedan.organization.OrganizationChart;
import vn.nghedan.organization.OrganizationImport;

/** The tree of a whole country from one file, with everything that listens, and taken back. */
class CountryLoadBenchmark extends BenchTest {

	@Autowired
	OrganizationImport organizationImport;
	@Autowired
	OrganizationChart chart;
	@Autowired
	TransactionTemplate transaction;

	@Test
	void aWholeCountryIsLoadedInUnderAMinute() {
		Resource files = CsvFiles.of(Map.of("authorities.csv", new Country().file()));
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("units", Country.UNITS);
		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			long start = System.nanoTime();
			organizationImport.load(files);
			figures.put("firstSeconds", BenchReport.seconds(System.nanoTime() - start));
			start = System.nanoTime();
			organizationImport.load(files);
			figures.put("againSeconds", BenchReport.seconds(System.nanoTime() - start));
			start = System.nanoTime();
			chart.units(LocalDate.of(2026, 1, 1));
			figures.put("wholeTreeSeconds", BenchReport.seconds(System.nanoTime() - start));
		});
		BenchReport.print("country-load", figures);
		assertThat((double) figures.get("firstSeconds")).isLessThan(60);
	}
}
