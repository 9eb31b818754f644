package vn.nghedan.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.reporting.DashboardCases;

/** Failed background work as far as somebody answers for the case; what belongs to no petition is for those over the whole house. */
@Component
class StuckCases {

	private static final int SHOWN = 50;
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

	private final StuckWork work;
	private final DashboardCases cases;
	private final CaseFile file;
	private final Led led;
	private final AuditTrail trail;

	StuckCases(StuckWork work, DashboardCases cases, CaseFile file, Led led, AuditTrail trail) {
		this.work = work;
		this.cases = cases;
		this.file = file;
		this.led = led;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public StuckController.Lines of(Actor actor) {
		List<StuckWork.Stuck> all = work.all();
		Set<String> petitions = petitions(all, actor);
		boolean house = led.isOverTheHouse(actor);
		List<StuckWork.Stuck> his = all.stream().filter(each -> petitions.contains(each.businessKey())
				|| house && !isPetition(each)).toList();
		return new StuckController.Lines(his.size(), his.stream().limit(SHOWN)
				.map(each -> line(each, petitions.contains(each.businessKey()))).toList());
	}

	/** What somebody else has set going meanwhile is answered like what never was. */
	@Transactional
	public void retry(String id, Actor actor) {
		StuckWork.Stuck stuck = work.find(id).filter(each -> petitions(List.of(each), actor).contains(each.businessKey())
				|| led.isOverTheHouse(actor) && !isPetition(each)).orElseThrow(() -> Refusal.notFound("web.no-such-stuck"));
		String ward = isPetition(stuck) ? file.find(stuck.businessKey()).map(Petition::placeNow).map(place -> place.wardCode()).orElse(null) : null;
		work.retry(id);
		trail.record(AuditEvent.of(AuditAction.ENGINE_OPERATION, actor).on(isPetition(stuck) ? "petition" : "job",
				isPetition(stuck) ? stuck.businessKey() : id).in(ward).fact("operation", "RetryStuck"));
	}

	private Set<String> petitions(List<StuckWork.Stuck> some, Actor actor) {
		return cases.among(some.stream().map(StuckWork.Stuck::businessKey).filter(Objects::nonNull).collect(Collectors.toSet()),
				led.cases(actor));
	}

	private boolean isPetition(StuckWork.Stuck stuck) {
		return stuck.businessKey() != null && stuck.businessKey().matches("[0-9]{4}-.+-[0-9]{6,}");
	}

	private static StuckController.Line line(StuckWork.Stuck stuck, boolean petition) {
		String text = Messages.text("reporting", petition ? "stuck.petition" : stuck.businessKey() == null ? "stuck.none" : "stuck.other",
				LocaleContextHolder.getLocale(), stuck.step(), stuck.process(), stuck.businessKey(), moment(stuck.since()));
		return new StuckController.Line(stuck.id(), stuck.businessKey(), petition, stuck.process(), stuck.step(), stuck.since(), text);
	}

	private static String moment(Instant at) {
		return MOMENT.format(ZonedDateTime.ofInstant(at, VietnamTime.ZONE));
	}
}
