package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Channel;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.reporting.AsOf;
import vn.nghedan.reporting.NumbersBy;

/** What the lines of a count are called: units as they were called then, or are today. */
@Component
class NumbersNames {

	private final Names names;
	private final Organization organization;
	private final Clock clock;

	NumbersNames(Names names, Organization organization, Clock clock) {
		this.names = names;
		this.organization = organization;
		this.clock = clock;
	}

	String all() {
		return Labels.of("numbers", "all");
	}

	/** @param last the last day of the period */
	String of(NumbersBy by, String key, AsOf asOf, LocalDate last) {
		if (key == null) {
			return Labels.of("numbers", "none");
		}
		return switch (by) {
			case WARD, DISTRICT, UNIT -> organization.nameOn(key, asOf == AsOf.NOW ? VietnamTime.dateOf(clock.instant()) : last);
			case FIELD -> names.field(key);
			case LEVEL -> Labels.of(CompetenceLevel.valueOf(key));
			case CHANNEL -> Labels.of(Channel.valueOf(key));
		};
	}
}
