package vn.nghedan.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The programmes by which officials go to the people, with their dated quotas and the days on which defaulters are warned. */
@Service
@Transactional
public class Programmes {

	private final ProgrammeBook book;
	private final ProgrammeQuotas quotas;
	private final ProgrammePapers papers;
	private final Organization organization;
	private final Numbering numbering;
	private final OutreachSettings settings;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Programmes(ProgrammeBook book, ProgrammeQuotas quotas, ProgrammePapers papers, Organization organization, Numbering numbering,
			OutreachSettings settings, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.quotas = quotas;
		this.papers = papers;
		this.organization = organization;
		this.numbering = numbering;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** Its first quota counts from its first day. Publishes {@link ProgrammeChanged}, as whatever changes it later does. */
	public Programme plan(PlannedProgramme planned, Actor actor) {
		organization.authority(planned.unit());
		if (planned.validFrom() == null || planned.quota() == null) {
			throw new Refusal("outreach.programme-incomplete");
		}
		int year = planned.validFrom().getYear();
		String code = "CT-%d-%02d".formatted(year, numbering.next("programme", year));
		Programme programme = book.saveAndFlush(new Programme(code, planned, stamp(actor)));
		quotas.saveAndFlush(new ProgrammeQuota(code, planned.validFrom(), planned.quota(), stamp(actor)));
		papers.warnOn(code, planned.warnings() != null ? planned.warnings()
				: planned.quota().every() == QuotaEvery.YEAR ? settings.warnDays() : List.of());
		events.publishEvent(new ProgrammeChanged(code));
		return programme;
	}

	/** From this day on another quota counts; what was before stays for the spans that end before. */
	public void changeQuota(String code, LocalDate from, PlannedProgramme.Quota quota, Actor actor) {
		Programme programme = get(code);
		if (from == null || !programme.contains(from)) {
			throw new Refusal("outreach.not-in-programme");
		}
		if (quotas.existsByProgrammeCodeAndValidFrom(code, from)) {
			throw Refusal.conflict("outreach.quota-that-day", VietnamTime.words(from));
		}
		quotas.saveAndFlush(new ProgrammeQuota(code, from, quota, stamp(actor)));
		events.publishEvent(new ProgrammeChanged(code));
	}

	/** The last day of the programme; {@code null} when it goes on. Assignments that end with it follow. */
	public void end(String code, LocalDate lastDay) {
		Programme programme = get(code);
		LocalDate former = programme.validTo();
		programme.endOn(lastDay);
		book.saveAndFlush(programme);
		if (former != null && (lastDay == null || lastDay.isAfter(former))) {
			book.extendAssignments(code, former, lastDay);
		}
		if (lastDay != null) {
			book.forgetAssignments(code, lastDay);
			book.endAssignments(code, lastDay);
		}
		events.publishEvent(new ProgrammeChanged(code));
	}

	/** The signed plan; a second one takes the place of the first. */
	public void file(String code, String fileName, byte[] bytes, Actor actor) {
		papers.keep(get(code).code(), fileName, bytes, stamp(actor));
	}

	/** The programme with this code; refuses an unknown one. */
	@Transactional(readOnly = true)
	public Programme get(String code) {
		return find(code).orElseThrow(() -> Refusal.notFound("outreach.no-programme", String.valueOf(code)));
	}

	@Transactional(readOnly = true)
	public Optional<Programme> find(String code) {
		return Optional.ofNullable(code).flatMap(book::findById);
	}

	/** The latest first. */
	@Transactional(readOnly = true)
	public List<Programme> all() {
		return book.findAllByOrderByValidFromDescCodeDesc();
	}

	/** Those in force on that day, the latest first. */
	@Transactional(readOnly = true)
	public List<Programme> on(LocalDate day) {
		return all().stream().filter(each -> each.contains(day)).toList();
	}

	/** All quotas of a programme, the earliest first. */
	@Transactional(readOnly = true)
	public List<ProgrammeQuota> quotas(String code) {
		return quotas.findByProgrammeCodeOrderByValidFrom(code);
	}

	/** The quota in force on that day. */
	@Transactional(readOnly = true)
	public Optional<ProgrammeQuota> quotaOn(String code, LocalDate day) {
		return quotas.findFirstByProgrammeCodeAndValidFromLessThanEqualOrderByValidFromDesc(code, day);
	}

	/** Days as {@code 07-01} on which defaulters are warned, beside the last day of each span. */
	@Transactional(readOnly = true)
	public List<String> warnDays(String code) {
		return papers.warnDays(code);
	}

	private Stamp stamp(Actor actor) {
		return new Stamp(actor, clock.instant());
	}
}
