package vn.nghedan.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Where officials report on the situation and heads read it; what is urgent is read within the hour. */
@Service
@Transactional
public class ReportDesk {

	/** How many reports stand on a page. */
	public static final int PAGE = 50;

	private final SituationReports reports;
	private final ReportPlaces places;
	private final CaseFile cases;
	private final CaptureDesk capture;
	private final Numbering numbering;
	private final JdbcClient jdbc;
	private final ApplicationEventPublisher events;

	ReportDesk(SituationReports reports, ReportPlaces places, CaseFile cases, CaptureDesk capture, Numbering numbering, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.reports = reports;
		this.places = places;
		this.cases = cases;
		this.capture = capture;
		this.numbering = numbering;
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Publishes {@link UrgentReported} where it is urgent; the same key again is the same report. */
	public SituationReport report(NewReport report, Stamp stamp) {
		if (report.key() == null) {
			throw new Refusal("meeting.report-key");
		}
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 74))").param("key", report.key().toString())
			.query(rows -> {});
		Optional<SituationReport> known = reports.findByKey(report.key());
		if (known.isPresent()) {
			return known.filter(same -> same.reportedBy().equals(stamp.username()))
				.orElseThrow(() -> Refusal.conflict("meeting.report-key"));
		}
		return keep(new SituationReport(nextCode(stamp), report, places.of(report, stamp), stamp));
	}

	/** An urgent petition that nobody has begun with is a report of its own, once, by whoever heard it. */
	public void reportUrgent(String petitionCode) {
		reportUrgent(petitionCode, new Actor(cases.get(petitionCode).origin().capturedBy()));
	}

	/** @param by who has found it urgent */
	public void reportUrgent(String petitionCode, Actor by) {
		Petition petition = cases.get(petitionCode);
		if (petition.subject().urgent() && reports.findByPetitionCode(petitionCode).isEmpty()) {
			Stamp stamp = new Stamp(by, petition.milestones().statusSince());
			keep(new SituationReport(nextCode(stamp), petition, stamp));
		}
	}

	/** A head has read it; of an urgent petition its leaders are told by that. */
	public SituationReport see(String code, String instruction, Stamp stamp) {
		SituationReport report = get(code);
		report.see(instruction, stamp);
		report.petitionCode().filter(petition -> cases.get(petition).status().isOpen())
			.ifPresent(petition -> capture.leadersTold(petition, stamp.actor()));
		return reports.saveAndFlush(report);
	}

	@Transactional(readOnly = true)
	public SituationReport get(String code) {
		return reports.findById(code).orElseThrow(() -> Refusal.notFound("meeting.no-report", code));
	}

	@Transactional(readOnly = true)
	public Optional<SituationReport> ofPetition(String petitionCode) {
		return reports.findByPetitionCode(petitionCode);
	}

	/** Whom an urgent petition is about sees nothing of it, whatever his office. */
	@Transactional(readOnly = true)
	public boolean isAbout(SituationReport report, String username) {
		return report.petitionCode().flatMap(petition -> cases.get(petition).aboutOfficial()).filter(username::equals).isPresent();
	}

	/** What was reported from a meeting beside its opinions. */
	@Transactional(readOnly = true)
	public List<SituationReport> ofMeeting(String meetingCode) {
		return reports.ofMeeting(meetingCode);
	}

	/**
	 * Newest first, at most {@link #PAGE}: those of these wards and the reader's own.
	 *
	 * @param after the last one of the page before, or {@code null}
	 */
	@Transactional(readOnly = true)
	public List<SituationReport> of(Collection<String> wards, Actor reader, boolean unseenOnly, String after) {
		Instant before = after == null ? Instant.parse("9999-12-31T00:00:00Z") : get(after).reportedAt();
		return reports.page(wards, reader.username(), !unseenOnly, before, after == null ? "" : after);
	}

	private SituationReport keep(SituationReport report) {
		SituationReport kept = reports.saveAndFlush(report);
		if (kept.urgent()) {
			events.publishEvent(new UrgentReported(kept.code()));
		}
		return kept;
	}

	private String nextCode(Stamp stamp) {
		int year = VietnamTime.dateOf(stamp.at()).getYear();
		return "BC-%d-%06d".formatted(year, numbering.next("situation-report", year));
	}
}
