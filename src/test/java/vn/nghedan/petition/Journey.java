package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.ANSWERED_ON_SPOT;
import static vn.nghedan.petition.PetitionStatus.CAPTURED;
import static vn.nghedan.petition.PetitionStatus.CITY_QUEUED;
import static vn.nghedan.petition.PetitionStatus.CITY_REPLIED;
import static vn.nghedan.petition.PetitionStatus.CITY_SENT;
import static vn.nghedan.petition.PetitionStatus.CLASSIFIED;
import static vn.nghedan.petition.PetitionStatus.COMMITTED;
import static vn.nghedan.petition.PetitionStatus.FEEDBACK_PENDING;
import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;
import static vn.nghedan.petition.PetitionStatus.NEEDS_INFO;
import static vn.nghedan.petition.PetitionStatus.REGISTERED;
import static vn.nghedan.petition.PetitionStatus.RELAY_PENDING;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_APPROVED;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_DRAFTED;
import static vn.nghedan.petition.PetitionStatus.SUSPENDED;
import static vn.nghedan.petition.PetitionStatus.TRANSFER_PENDING;
import static vn.nghedan.petition.PetitionStatus.UNDER_VERIFICATION;
import static vn.nghedan.petition.PetitionStatus.WITH_OTHER_AGENCY;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;

/** A way by real verbs from the capture to an open state. */
record Journey(PetitionStatus end, String name, UnaryOperator<Case> steps) {

	private static final String ELSEWHERE = "TG-BHD/KTHT";

	/** To every state in which an open petition may rest, by every way that makes a difference to its clocks. */
	static List<Journey> all() {
		return List.of(new Journey(CAPTURED, "heard", heard -> heard),
				new Journey(CAPTURED, "an answer on the spot was overruled",
						heard -> onTheSpot(heard, each -> each.petition.intake().overruleAnswer("Sai", each.by("chair")))),
				new Journey(CAPTURED, "released by its master", Journey::released),
				new Journey(ANSWERED_ON_SPOT, "answered on the spot", heard -> onTheSpot(heard, each -> {
				})), new Journey(NEEDS_INFO, "asked", heard -> did(heard,
						each -> each.petition.intake().askForInformation("Chưa rõ vị trí", each.by("intake")))),
				new Journey(REGISTERED, "registered", Case::register), new Journey(UNDER_VERIFICATION, "verified", Journey::verified),
				new Journey(UNDER_VERIFICATION, "proposed", Journey::proposed),
				new Journey(CLASSIFIED, "classified", heard -> proposed(heard).classify(Handling.RESOLVE, Case.WARD, Grade.NORMAL)),
				new Journey(CLASSIFIED, "returned by the chair", heard -> did(
						heard.register().classify(Handling.RESOLVE, Case.WARD, Grade.NORMAL),
						each -> each.petition.assessment().returnToClassifier("Sai đơn vị", each.by("chair")))),
				new Journey(CLASSIFIED, "returned by the unit", heard -> did(transferred(heard),
						each -> each.petition.resolution().returnTransfer("Không thuộc phòng", each.by("handler")))),
				new Journey(CLASSIFIED, "returned by the agency", heard -> did(queued(heard, CompetenceLevel.CITY).send(),
						each -> each.petition.referral().returned("2/SXD", each.by("liaison")))),
				new Journey(TRANSFER_PENDING, "sent to another unit", Journey::transferred),
				new Journey(IN_PROGRESS, "accepted", heard -> did(transferred(heard),
						each -> each.petition.resolution().acceptTransfer(each.by("handler")))),
				new Journey(IN_PROGRESS, "urgent", heard -> working(heard, Grade.URGENT)),
				new Journey(IN_PROGRESS, "simple", heard -> working(heard, Grade.SIMPLE)),
				new Journey(IN_PROGRESS, "an extension is asked for", heard -> working(heard, Grade.COMPLEX).request(5)),
				new Journey(IN_PROGRESS, "reopened", heard -> working(heard, Grade.NORMAL).reopened()),
				new Journey(SUSPENDED, "suspended", heard -> working(heard, Grade.NORMAL).suspend()),
				new Journey(SUSPENDED, "reopened and suspended", heard -> working(heard, Grade.NORMAL).reopened().suspend()),
				new Journey(CITY_QUEUED, "referred", heard -> queued(heard, CompetenceLevel.CITY)),
				new Journey(CITY_QUEUED, "referred and reopened", heard -> queued(heard, CompetenceLevel.CITY).send().replied().reopened()),
				new Journey(CITY_SENT, "sent", heard -> queued(heard, CompetenceLevel.CITY).send()),
				new Journey(CITY_SENT, "told in between", heard -> did(queued(heard, CompetenceLevel.CITY).send(),
						each -> each.petition.resolution().interimReply(Case.HEARD.plusDays(30), each.by("liaison")))),
				new Journey(WITH_OTHER_AGENCY, "sent to others", heard -> queued(heard, CompetenceLevel.OTHER_AGENCY).send()),
				new Journey(CITY_REPLIED, "replied", heard -> queued(heard, CompetenceLevel.CITY).send().replied()),
				new Journey(RESPONSE_DRAFTED, "drafted", heard -> working(heard, Grade.NORMAL).draft(Outcome.EXPLAINED)),
				new Journey(RESPONSE_DRAFTED, "drafted from the agency's reply",
						heard -> queued(heard, CompetenceLevel.CITY).send().replied().draft(Outcome.EXPLAINED)),
				new Journey(RESPONSE_APPROVED, "approved", heard -> working(heard, Grade.NORMAL).draft(Outcome.EXPLAINED).approve()),
				new Journey(RESPONSE_APPROVED, "approved from the agency's reply",
						heard -> queued(heard, CompetenceLevel.CITY).send().replied().draft(Outcome.EXPLAINED).approve()),
				new Journey(RELAY_PENDING, "issued", heard -> issued(heard, Outcome.EXPLAINED)),
				new Journey(FEEDBACK_PENDING, "told", heard -> issued(heard, Outcome.EXPLAINED).tell()),
				new Journey(FEEDBACK_PENDING, "dissatisfied", heard -> did(issued(heard, Outcome.EXPLAINED).tell(),
						each -> each.petition.answer().feedback(false, "DISSATISFIED", each.by("canbo013")))),
				new Journey(COMMITTED, "promised", heard -> issued(heard, Outcome.ROADMAP).tell().close()));
	}

	Case of(Case heard) {
		return steps.apply(heard);
	}

	@Override
	public String toString() {
		return end + ", " + name;
	}

	private static Case verified(Case heard) {
		return did(heard.register(), each -> each.petition.assessment().startVerification(each.by("system")));
	}

	private static Case proposed(Case heard) {
		return did(verified(heard), each -> each.petition.assessment()
			.propose(new Proposal(Handling.RESOLVE, Case.WARD, Grade.NORMAL), each.by("system")));
	}

	private static Case working(Case heard, Grade grade) {
		return heard.register().classify(Handling.RESOLVE, Case.WARD, grade).confirm(null);
	}

	private static Case transferred(Case heard) {
		return heard.register().classify(Handling.RESOLVE, ELSEWHERE, Grade.NORMAL).confirm(null);
	}

	private static Case queued(Case heard, CompetenceLevel level) {
		return heard.register().classify(Handling.REFER, "HM-SXD", Grade.NORMAL, level).confirm("TG");
	}

	private static Case issued(Case heard, Outcome outcome) {
		return working(heard, Grade.NORMAL).draft(outcome).approve().issue();
	}

	private static Case onTheSpot(Case heard, Consumer<Case> verb) {
		PetitionerData petitioner = TestPersons.PERSONS.open(heard.petition.petitioner());
		return did(Case.heard(null, petitioner, new OnTheSpotAnswer("Sẽ sửa", "Kế hoạch", "Chủ tịch phường")), verb);
	}

	private static Case released(Case heard) {
		Case master = Case.inProgress(Grade.NORMAL);
		master.petition.code = "2026-TG-BHD-000009";
		did(heard, each -> each.petition.merging().duplicateOf(master.petition, each.by("intake")));
		return did(heard, each -> each.petition.merging().release(each.by("system")));
	}

	private static Case did(Case one, Consumer<Case> verb) {
		verb.accept(one);
		return one.settle();
	}
}
