package vn.nghedan.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The ward's reception: confirms answers given on the spot, registers, asks back, refuses, splits and corrects. */
@Service
@Transactional
public class IntakeDesk {

	private static final int MOST_PARTS = 20;

	private final CaseKeeper keeper;
	private final CaptureDesk capture;
	private final CaseTexts texts;
	private final RegisterBook book;
	private final PlaceFinder places;
	private final PetitionNotices notices;
	private final SignatoryDesk signatories;
	private final Persons people;

	IntakeDesk(CaseKeeper keeper, CaptureDesk capture, CaseTexts texts, RegisterBook book, PlaceFinder places,
			PetitionNotices notices, SignatoryDesk signatories, Persons people) {
		this.keeper = keeper;
		this.capture = capture;
		this.texts = texts;
		this.book = book;
		this.places = places;
		this.notices = notices;
		this.signatories = signatories;
		this.people = people;
	}

	public void confirmOnTheSpotAnswer(String code, Actor actor) {
		change(code, actor, Intake::confirmAnswer);
	}

	public void overruleOnTheSpotAnswer(String code, String reason, Actor actor) {
		change(code, actor, (intake, stamp) -> intake.overruleAnswer(reason, stamp));
	}

	/** Of an answer that was confirmed; the petitioner is told that it does not hold, and again what is found now. */
	public void overruleConfirmedAnswer(String code, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		petition.intake().overruleConfirmed(reason, stamp);
		keeper.keep(petition);
		notices.owe(petition, NoticeKind.ANSWER_WITHDRAWN, stamp.at().toString(), stamp);
	}

	public void onTheSpotConfirmationExpired(String code) {
		change(code, Actor.SYSTEM, Intake::answerNotConfirmed);
	}

	/** Gives the gapless incoming number of the ward and year. */
	public void register(String code, Registration registration, Actor actor) {
		Petition petition = keeper.take(code);
		petition.require(PetitionStatus.CAPTURED);
		Stamp stamp = keeper.stamp(actor);
		if (registration.kind() != PetitionKind.PROPOSAL && registration.kind() != PetitionKind.FEEDBACK) {
			throw new Refusal("petition.kind-not-registered");
		}
		if (registration.field() == null) {
			throw new Refusal("petition.field-missing");
		}
		places.checkSubject(registration.field(), registration.object(), VietnamTime.dateOf(stamp.at()));
		petition.intake().register(book.numberOf(petition, stamp), registration, stamp);
		keeper.keep(petition);
	}

	public void askForInformation(String code, String reason, Actor actor) {
		change(code, actor, (intake, stamp) -> intake.askForInformation(reason, stamp));
	}

	/** Needs the text ADDITIONAL_INFORMATION, written after it was asked for. */
	public void recordInformation(String code, Actor actor) {
		Petition petition = keeper.take(code);
		petition.require(PetitionStatus.NEEDS_INFO);
		texts.required(code, TextKind.ADDITIONAL_INFORMATION, petition.pending().informationAskedAt);
		petition.intake().recordInformation(keeper.stamp(actor));
		keeper.keep(petition);
	}

	public void informationNeverCame(String code) {
		change(code, Actor.SYSTEM, Intake::informationNeverCame);
	}

	public void proposeRefusal(String code, RefusalGround ground, String reason, Actor actor) {
		change(code, actor, (intake, stamp) -> intake.proposeRefusal(ground, reason, stamp));
	}

	/** @param earlierCode a petition of the same person that has been answered in writing */
	public void proposeAlreadyAnswered(String code, String earlierCode, String reason, Actor actor) {
		Petition earlier = keeper.read(earlierCode);
		Petition petition = keeper.take(code);
		boolean samePerson = people.areOne(petition.petitioner(), earlier.petitioner());
		petition.intake().proposeAlreadyAnswered(earlier, samePerson, reason, keeper.stamp(actor));
		keeper.keep(petition);
	}

	public void confirmRefusal(String code, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		petition.intake().confirmRefusal(stamp);
		keeper.keep(petition);
		notices.owe(petition, NoticeKind.HANDLING, AssessmentDesk.HANDLED_ONCE, stamp);
	}

	public void rejectRefusal(String code, String reason, Actor actor) {
		change(code, actor, (intake, stamp) -> intake.rejectRefusal(reason, stamp));
	}

	/** Inquiry or praise: recorded and counted, not handled. */
	public void recordOnly(String code, PetitionKind kind, Actor actor) {
		if (kind != PetitionKind.INQUIRY && kind != PetitionKind.PRAISE) {
			throw new Refusal("petition.kind-not-recorded");
		}
		change(code, actor, (intake, stamp) -> intake.recordOnly(kind, stamp));
	}

	/** Takes matters out of a petition that names several; it keeps its own text, number and receipt date. */
	public List<Petition> split(String code, List<String> contents, Actor actor) {
		Petition petition = keeper.take(code);
		petition.require(PetitionStatus.CAPTURED, PetitionStatus.REGISTERED, PetitionStatus.UNDER_VERIFICATION);
		if (contents == null || contents.isEmpty() || contents.size() > MOST_PARTS) {
			throw new Refusal("petition.split-parts", String.valueOf(MOST_PARTS));
		}
		Stamp stamp = keeper.stamp(actor);
		List<Petition> children = new ArrayList<>();
		for (String content : contents) {
			Petition child = capture.splitFrom(petition, content, stamp);
			signatories.copy(code, child.code(), stamp);
			petition.note(CaseAction.SPLIT, child.code(), stamp);
			children.add(child);
		}
		keeper.keep(petition);
		return children;
	}

	/**
	 * Puts a wrong group, field or object right; {@code null} leaves it as it is, and the journal keeps both. In another
	 * ward it gets a number of that ward's book; publishes {@link PetitionCorrected}.
	 */
	public void correct(String code, String groupCode, String field, String object, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		Stamp stamp = keeper.stamp(actor);
		places.checkSubject(field, object, VietnamTime.dateOf(stamp.at()));
		Place place = groupCode == null ? petition.place()
				: places.find(groupCode, null, petition.origin().receiptDate());
		Place now = groupCode == null ? petition.placeNow() : places.now(place, VietnamTime.dateOf(stamp.at()));
		new Correction(petition, book).apply(place, now, petition.subject().corrected(field, object), reason, stamp);
		keeper.keep(petition);
	}

	private void change(String code, Actor actor, BiConsumer<Intake, Stamp> verb) {
		Petition petition = keeper.take(code);
		verb.accept(petition.intake(), keeper.stamp(actor));
		keeper.keep(petition);
	}
}
