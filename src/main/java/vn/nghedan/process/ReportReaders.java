package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.meeting.SituationReport;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.platform.VietnamTime;

/** Says which heads an urgent report waits for: the ward's chair, and when the hour is over the next one above as well. */
@Component("reportReaders")
@CallableFromModel
public class ReportReaders {

	private final ReportDesk reports;
	private final CaseFile cases;
	private final FairPlaces places;
	private final Organization organization;
	private final Clock clock;

	ReportReaders(ReportDesk reports, CaseFile cases, FairPlaces places, Organization organization, Clock clock) {
		this.reports = reports;
		this.cases = cases;
		this.places = places;
		this.organization = organization;
		this.clock = clock;
	}

	/** The chair of the ward, or of the nearest unit above that has one; never whom the petition is about. */
	public String first(DelegateExecution execution) {
		SituationReport report = reports.get(execution.getProcessBusinessKey());
		String ward = ward(report);
		return fair(report, Roles.group(organization.nearestHolding(ward, Roles.CHAIR, today()).orElse(ward), Roles.CHAIR));
	}

	/** The same, and the next head above him. */
	public List<String> late(DelegateExecution execution) {
		SituationReport report = reports.get(execution.getProcessBusinessKey());
		String first = first(execution);
		Stream<String> above = organization.heads(ward(report), today(), Set.of()).stream()
				.map(head -> fair(report, Roles.group(head.unitCode(), Roles.CHAIR))).filter(group -> !group.equals(first)).limit(1);
		return Stream.concat(Stream.of(first), above).toList();
	}

	private String fair(SituationReport report, String group) {
		return report.petitionCode().map(cases::get).map(petition -> places.group(petition, group)).orElse(group);
	}

	private String ward(SituationReport report) {
		return organization.unitNow(report.wardCode(), report.groupCode(), today()).orElse(report.wardCode());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
