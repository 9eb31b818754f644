package vn.nghedan.process.steps;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.RefusalGround;
import vn.nghedan.petition.Registration;
import vn.nghedan.platform.Refusal;

/** Brings each choice of the form {@code register} to the use case of the intake desk that carries it out. */
@Component
class IntakeDecisions {

	private final IntakeDesk intake;
	private final CaseDesk desk;
	private final MergeDesk merges;
	private final CaseFile cases;
	private final Visibility visibility;

	IntakeDecisions(IntakeDesk intake, CaseDesk desk, MergeDesk merges, CaseFile cases, Visibility visibility) {
		this.intake = intake;
		this.desk = desk;
		this.merges = merges;
		this.cases = cases;
		this.visibility = visibility;
	}

	void carryOut(String code, FormAnswers answers, Actor actor) {
		switch (answers.choice("decision", IntakeDecision.class)) {
			case REGISTER -> intake.register(code, registration(answers), actor);
			case NEEDS_INFO -> intake.askForInformation(code, answers.requiredText("reason"), actor);
			case REFUSE_INELIGIBLE -> refuse(code, RefusalGround.INELIGIBLE, answers, actor);
			case REFUSE_OUT_OF_SCOPE -> refuse(code, RefusalGround.OUT_OF_SCOPE, answers, actor);
			case REFUSE_ANSWERED -> intake.proposeAlreadyAnswered(code, other(answers, actor), answers.requiredText("reason"), actor);
			case DUPLICATE -> merges.markDuplicate(code, other(answers, actor), actor);
			case DIVERT_COMPLAINT -> divert(code, PetitionStatus.DIVERTED_COMPLAINT, answers, actor);
			case DIVERT_REGULATION -> divert(code, PetitionStatus.DIVERTED_REGULATION, answers, actor);
			case DIVERT_VOTER -> divert(code, PetitionStatus.DIVERTED_VOTER, answers, actor);
			case DIVERT_CRIME -> divert(code, PetitionStatus.DIVERTED_CRIME, answers, actor);
			case RECORD_INQUIRY -> intake.recordOnly(code, PetitionKind.INQUIRY, actor);
			case RECORD_PRAISE -> intake.recordOnly(code, PetitionKind.PRAISE, actor);
		}
	}

	/** Its answer is or will be this petition's too, so it has to be a case that the intake officer may read. */
	private String other(FormAnswers answers, Actor actor) {
		Petition master = cases.get(answers.requiredText("masterCode"));
		boolean aboutHim = master.aboutOfficial().filter(actor.username()::equals).isPresent();
		if (aboutHim || !visibility.canSee(actor, master.origin().capturedBy(),
				Arrays.asList(master.placeNow().wardCode(), master.route().unit(), master.route().office())))
			throw Refusal.notFound("petition.not-found", master.code());
		return master.code();
	}

	private static Registration registration(FormAnswers answers) {
		return new Registration(answers.choice("kind", PetitionKind.class), answers.requiredText("field"),
				answers.text("object"), answers.ticked("urgent"), answers.ticked("evident"));
	}

	private void refuse(String code, RefusalGround ground, FormAnswers answers, Actor actor) {
		intake.proposeRefusal(code, ground, answers.requiredText("reason"), actor);
	}

	private void divert(String code, PetitionStatus track, FormAnswers answers, Actor actor) {
		desk.divertAtIntake(code, track, answers.requiredText("reason"), actor);
	}
}
