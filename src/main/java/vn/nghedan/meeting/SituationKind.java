package vn.nghedan.meeting;

/** What a report on the situation is about; {@code OPINION} stands for an urgent petition. */
public enum SituationKind {

	SECURITY, PUBLIC_MOOD, LIVELIHOOD, ENVIRONMENT, DISASTER, MOVEMENT, OTHER, OPINION

}
