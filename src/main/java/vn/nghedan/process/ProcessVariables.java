package vn.nghedan.process;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every process variable there is: answers to gateway questions, inputs of decisions, and the keys of each form. */
public final class ProcessVariables {

	public static final String ANSWERED_ON_SPOT = "answeredOnSpot";
	public static final String ANSWER_CONFIRMED = "answerConfirmed";
	public static final String INTAKE_STEP = "intakeStep";
	public static final String REFUSAL_CONFIRMED = "refusalConfirmed";
	public static final String INTAKE_OUTCOME = "intakeOutcome";

	public static final String ASSESSMENT_START = "assessmentStart";
	public static final String PETITION_KIND = "petitionKind";
	public static final String SUBJECT_FIELD = "subjectField";
	public static final String SUBJECT_OBJECT = "subjectObject";
	public static final String URGENT = "urgent";
	public static final String PLACE = "place";
	public static final String DISTRICT_LEVEL = "districtLevel";
	public static final String HANDLING_FIELD = "handlingField";
	public static final String GRADE_FIELD = "gradeField";
	public static final String DECIDED_ON = "decidedOn";
	public static final String PROPOSED_HANDLING = "proposedHandling";
	public static final String PROPOSED_UNIT_PATTERN = "proposedUnitPattern";
	public static final String PROPOSED_GRADE = "proposedGrade";
	public static final String CLASSIFICATION_STEP = "classificationStep";
	public static final String ASSESSMENT_OUTCOME = "assessmentOutcome";

	public static final String TRANSFER_NEEDED = "transferNeeded";
	public static final String TRANSFER_ACCEPTED = "transferAccepted";
	public static final String EXTENSION_TO_TELL = "extensionToTell";
	public static final String REPLY_STEP = "replyStep";
	public static final String WORK_OUTCOME = "workOutcome";
	public static final String RESPONSE_APPROVED = "responseApproved";
	public static final String TOLD = "told";
	public static final String SATISFIED = "satisfied";
	public static final String REOPENED = "reopened";

	public static final String REVIEW_HELD = "reviewHeld";

	public static final String DOSSIER_SIGNED = "dossierSigned";
	public static final String FOLLOW_UP_STEP = "followUpStep";

	public static final String BELOW_QUOTA = "belowQuota";
	public static final String WATCH_GOES_ON = "watchGoesOn";

	public static final String NOTICE_KIND = "noticeKind";
	public static final String NOTICE_RULE = "noticeRule";
	public static final String RECIPIENT = "recipient";
	public static final String TASK_ID = "taskId";

	/** Whether somebody goes to the meeting. */
	public static final String OFFICIAL_NAMED = "officialNamed";
	public static final String MEETINGS_LEFT = "meetingsLeft";

	public static final String CASES_LEFT = "casesLeft";
	public static final String PERSONS_LEFT = "personsLeft";
	public static final String CONTRIBUTION_ID = "contributionId";

	public static final String IN_EFFECT = "inEffect";
	public static final String HANDOVER_CONFIRMED = "handoverConfirmed";

	public static final String FIELD_CHOICES = "fieldChoices";
	public static final String OBJECT_CHOICES = "objectChoices";
	public static final String UNIT_CHOICES = "unitChoices";
	public static final String DUPLICATE_CHOICES = "duplicateChoices";
	public static final String OFFICIAL_CHOICES = "officialChoices";

	/** Form id to the keys of its fields, in the order of the form. */
	public static final Map<String, Set<String>> FORM_KEYS = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
			form("confirm-on-the-spot-answer", "confirmed", "reason"),
			form("register", "decision", "kind", "field", "object", "urgent", "evident", "masterCode", "reason"),
			form("confirm-refusal", "confirmed", "reason"),
			form("record-information", "received"),
			form("verify", "finding"),
			form("classify", "handling", "unit", "grade", "field", "object", "reason"),
			form("confirm-classification", "confirmed", "reason"),
			form("decide-competence", "unit", "grade", "reason"),
			form("accept-transfer", "confirmed", "reason"),
			form("contribute", "contributed"),
			form("resolve", "outcome", "promiseDue"),
			form("decide-extension", "confirmed", "reason"),
			form("tell-extension", "way", "toldOn", "proof"),
			form("resume", "reason"),
			form("record-reply", "replyKind", "replyNumber", "replyDate"),
			form("prepare-dossier", "prepared"),
			form("sign-dossier", "signed", "reason"),
			form("prepare-review", "prepared"),
			form("hold-review", "held", "startedAt", "reason"),
			form("sign-review", "minutesNumber", "minutesDate", "paperKept"),
			form("send-dossier", "sent"),
			form("send-letter", "sent"),
			form("read-defaulters", "remark"),
			form("read-report", "direction"),
			form("acknowledge-report", "instruction"),
			form("draft-response", "outcome", "promiseDue"),
			form("approve-response", "confirmed", "reason"),
			form("issue-response", "issued"),
			form("tell-petitioner", "way", "toldOn", "proof", "reason", "nextTry", "givenUp"),
			form("record-feedback", "satisfaction", "attitude", "comment", "announcementWaived", "waiverReason"),
			form("decide-reopening", "confirmed", "reason"),
			form("confirm-handover", "confirmed", "reason"),
			form("answer-objection", "reason"),
			form("announce-assignments", "announcedOn", "proof"),
			form("send-substitute", "official"),
			form("hold-meeting", "checkedInAt", "startedAt", "residentsPresent", "nilReport", "readBack"))));

	/** What a record step sets for a gateway, a decision or the calling process: codes and yes or no, worth keeping. */
	private static final Set<String> GATEWAY = Set.of(ANSWERED_ON_SPOT, ANSWER_CONFIRMED, INTAKE_STEP, REFUSAL_CONFIRMED,
			INTAKE_OUTCOME, ASSESSMENT_START, PETITION_KIND, SUBJECT_FIELD, SUBJECT_OBJECT, URGENT, PROPOSED_HANDLING,
			PROPOSED_UNIT_PATTERN, PROPOSED_GRADE, CLASSIFICATION_STEP, ASSESSMENT_OUTCOME, TRANSFER_NEEDED,
			TRANSFER_ACCEPTED, EXTENSION_TO_TELL, REPLY_STEP, WORK_OUTCOME, RESPONSE_APPROVED, TOLD, SATISFIED, REOPENED,
			REVIEW_HELD, DOSSIER_SIGNED, FOLLOW_UP_STEP, BELOW_QUOTA, WATCH_GOES_ON, NOTICE_KIND, NOTICE_RULE, RECIPIENT, TASK_ID, CASES_LEFT, PERSONS_LEFT, OFFICIAL_NAMED, MEETINGS_LEFT, CONTRIBUTION_ID, IN_EFFECT, HANDOVER_CONFIRMED);

	private static final Set<String> DECLARED = Stream
			.of(GATEWAY.stream(), FORM_KEYS.values().stream().flatMap(Set::stream),
					Stream.of(PLACE, DISTRICT_LEVEL, DECIDED_ON, HANDLING_FIELD, GRADE_FIELD, FIELD_CHOICES, OBJECT_CHOICES, UNIT_CHOICES, DUPLICATE_CHOICES, OFFICIAL_CHOICES))
			.flatMap(names -> names).collect(Collectors.toUnmodifiableSet());

	private ProcessVariables() {
	}

	/** Whether a model, a form or a step may use this name at all. */
	public static boolean isDeclared(String name) {
		return DECLARED.contains(name);
	}

	/** Whether the engine's history keeps values of this name: answers typed into a form are never kept. */
	public static boolean isHistoric(String name) {
		return GATEWAY.contains(name);
	}

	/** The keys of a form; fails for a form nobody declared. */
	public static Set<String> keysOf(String form) {
		Set<String> keys = FORM_KEYS.get(form);
		if (keys == null)
			throw new IllegalArgumentException("No keys are declared for the form " + form);
		return keys;
	}

	private static Map.Entry<String, Set<String>> form(String id, String... keys) {
		return Map.entry(id, Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys))));
	}
}
