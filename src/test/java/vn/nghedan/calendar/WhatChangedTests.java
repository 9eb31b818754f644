package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.calendar.Edits.WARD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line that the journal of every moved case has. */
class WhatChangedTests {

	private final Almanac shipped = ShippedRows.almanac();

	@Test
	void aChangeIsOneLineOfVietnamese() {
		CalendarDay culture = shipped.days(Almanac.NATIONAL, 2026).stream()
				.filter(day -> day.day().equals(LocalDate.of(2026, 11, 24))).findFirst().orElseThrow();
		assertThat(WhatChanged.of(Edits.switched(Almanac.NATIONAL, culture, true))).isEqualTo("24/11/2026 Ngày Văn hóa Việt Nam: nghỉ");
		assertThat(WhatChanged.of(Edits.switched(Almanac.NATIONAL, culture, false))).isEqualTo("24/11/2026 Ngày Văn hóa Việt Nam: không áp dụng");
		assertThat(WhatChanged.of(Edits.day(WARD, "2026-10-14", DayKind.CLOSURE, "Bão '{0}'\n số 9")))
				.isEqualTo("14/10/2026 Bão '{0}' số 9: tạm đóng cửa (TG-BHD)");
		assertThat(WhatChanged.of(Edits.hours(WARD, "2026-10-01"))).isEqualTo("Giờ làm việc từ 01/10/2026 (TG-BHD)");
		assertThat(WhatChanged.of(Edits.rule("D05", Almanac.NATIONAL, 7, "2026-10-01"))).isEqualTo("Thời hạn D05: 7 ngày làm việc");
		assertThat(WhatChanged.of(new AlarmsEdit(WARD, null, List.of()))).isEqualTo("Mức cảnh báo chung (TG-BHD)");
		assertThat(WhatChanged.of(new AlarmsEdit(Almanac.NATIONAL, "D05", List.of()))).isEqualTo("Mức cảnh báo của thời hạn D05");
		assertThat(WhatChanged.of(new LimitsEdit(WARD, Grade.COMPLEX, 2, 15, "Quy chế")))
				.isEqualTo("Gia hạn việc mức “Phức tạp”: tối đa 2 lần, mỗi lần 15 ngày làm việc (TG-BHD)");
	}

	@Test
	void whatSaysNothingNewChangesNothing() {
		AlmanacRows rows = shipped.rows();
		CalendarDay tet = shipped.days(Almanac.NATIONAL, 2026).stream().filter(CalendarDay::verified).findFirst().orElseThrow();
		OfficeHours week = shipped.hours(Almanac.NATIONAL).get(0);
		assertThat(shipped.with(Edits.switched(Almanac.NATIONAL, tet, true)).rows()).isEqualTo(rows);
		assertThat(shipped.with(new HoursEdit(Almanac.NATIONAL, LocalDate.of(2026, 7, 1), week.sittings(), week.basis())).rows()).isEqualTo(rows);
		assertThat(shipped.with(new AlarmsEdit(Almanac.NATIONAL, "D15", shipped.alarms("D15", WARD))).rows()).isEqualTo(rows);
		ExtensionLimit normal = shipped.extensionLimit(Grade.NORMAL, WARD);
		assertThat(shipped.with(new LimitsEdit(Almanac.NATIONAL, Grade.NORMAL, normal.times(), normal.longestDays(), normal.basis())).rows()).isEqualTo(rows);
		DeadlineRule d05 = shipped.rule("D05", Circumstances.of(WARD), LocalDate.of(2026, 1, 1));
		assertThat(shipped.with(new RuleEdit(d05.id(), "D05", Almanac.NATIONAL, null, null, null, null, d05.amount(), d05.unit(), null,
				null, null, d05.basis())).rows()).isEqualTo(rows);
	}

	@Test
	void aRowStaysVerifiedAsLongAsItsTextDoes() {
		CalendarDay tet = shipped.days(Almanac.NATIONAL, 2026).stream().filter(CalendarDay::verified).findFirst().orElseThrow();
		Almanac off = shipped.with(Edits.switched(Almanac.NATIONAL, tet, false));
		assertThat(off.days(Almanac.NATIONAL)).filteredOn(row -> row.day().equals(tet.day())).singleElement().matches(CalendarDay::verified);
		Almanac renamed = shipped.with(Edits.day(Almanac.NATIONAL, tet.day().toString(), tet.kind(), "Tên khác"));
		assertThat(renamed.days(Almanac.NATIONAL)).filteredOn(row -> row.day().equals(tet.day())).singleElement().matches(row -> !row.verified());
	}
}
