package vn.nghedan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CoveredWords;
import vn.nghedan.petition.DisclosurePurpose;
import vn.nghedan.platform.Paper;
import vn.nghedan.platform.VietnamTime;

/** Puts a case on paper as its reader sees it. What officials noted for one another is never on it. */
@Component
class CasePapers {

	private final CaseViews views;
	private final PersonVerbs people;
	private final CoveredWords words;
	private final AuditTrail audit;
	private final Names names;
	private final Clock clock;

	CasePapers(CaseViews views, PersonVerbs people, CoveredWords words, AuditTrail audit, Names names, Clock clock) {
		this.views = views;
		this.people = people;
		this.words = words;
		this.audit = audit;
		this.names = names;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Paper covered(String code, Actor actor) {
		PetitionView view = views.of(code, actor);
		return paper(view, covered(view.petitioner()), words.of(code), text("foot.covered", who(actor), now()));
	}

	@Transactional
	public Paper clear(String code, DisclosurePurpose purpose, String note, Actor actor) {
		PersonController.People known = people.clear(code, purpose, note, actor);
		PetitionView view = views.of(code, actor);
		audit.record(AuditEvent.of(AuditAction.PRINTED, actor).on("petition", code).in(view.line().ward()).purpose(purpose.name()).fact("paper", "case"));
		List<Paper.Fact> persons = new ArrayList<>(person(known.petitioner().name(), known.petitioner().phone(), known.petitioner().address()));
		known.signatories().forEach(each -> add(persons, text("signer", each.position()), join(" · ", each.name(), each.phone(), each.address())));
		return paper(view, persons, UnaryOperator.identity(), text("foot.clear", who(actor), now(), Labels.of("purpose", purpose.name())));
	}

	/** @param said what becomes of what people wrote, in which the same people may be named */
	private Paper paper(PetitionView view, List<Paper.Fact> persons, UnaryOperator<String> said, String foot) {
		PaperParts parts = new PaperParts(view, said);
		return new Paper(view.line().unitName() == null ? view.line().wardName() : view.line().unitName(), text("title", view.line().code()),
				view.line().statusLabel(), parts.all(persons), foot);
	}

	private static List<Paper.Fact> covered(PetitionView.Person one) {
		return one == null ? List.of() : person(one.name(), one.phone(), one.address());
	}

	private static List<Paper.Fact> person(String name, String phone, String address) {
		List<Paper.Fact> facts = new ArrayList<>();
		add(facts, text("name"), name == null ? text("nameless") : name);
		add(facts, text("phone"), phone);
		add(facts, text("address"), address);
		return facts;
	}

	static void add(List<Paper.Fact> facts, String label, String value) {
		if (value != null && !value.isBlank()) {
			facts.add(new Paper.Fact(label, value));
		}
	}

	static String join(String between, String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
	}

	static String text(String key, Object... arguments) {
		return Problem.text("paper." + key, LocaleContextHolder.getLocale(), arguments);
	}

	private String who(Actor actor) {
		return names.official(actor.username());
	}

	private String now() {
		return PaperParts.MOMENT.format(clock.instant().atZone(VietnamTime.ZONE));
	}
}
