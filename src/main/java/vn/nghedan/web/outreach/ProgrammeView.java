package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;

/**
 * A programme with its plan, quotas and days of warning; {@code editable} tells whether the caller decides on it, {@code fillable}
 * whether he may give groups of his wards that nobody looks after to somebody under it.
 */
record ProgrammeView(String code, String name, String kind, String kindLabel, String unit, String unitName, LocalDate validFrom,
		LocalDate validTo, Plan plan, List<Quota> quotas, List<String> warnings, boolean editable, boolean fillable) {

	/** @param file {@code null} while the signed plan is not there */
	record Plan(String number, LocalDate date, String signer, File file) {
	}

	record File(String name, String href) {
	}

	record Quota(LocalDate validFrom, int amount, String per, String perLabel, String every, String everyLabel, String basis) {
	}
}
