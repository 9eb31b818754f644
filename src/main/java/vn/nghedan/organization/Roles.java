package vn.nghedan.organization;

import java.util.Set;

/** The role codes; a role is always held for a unit, and the level of the holder is that of the unit. */
public final class Roles {

	public static final String LIAISON_OFFICIAL = "liaison-official";
	public static final String DELEGATION_HEAD = "delegation-head";
	public static final String DELEGATION_SECRETARY = "delegation-secretary";
	public static final String RECORDS_CLERK = "records-clerk";
	public static final String INTAKE_OFFICER = "intake-officer";
	public static final String VERIFIER = "verifier";
	public static final String CLASSIFIER = "classifier";
	public static final String CHAIR = "chair";
	public static final String HANDLER = "handler";
	public static final String CITY_LIAISON = "city-liaison";
	public static final String MANAGER = "manager";
	public static final String DENUNCIATION_OFFICER = "denunciation-officer";
	public static final String COMPLAINT_OFFICER = "complaint-officer";
	public static final String DUTY_INSPECTION = "duty-inspection";
	public static final String FRONT_OBSERVER = "front-observer";
	public static final String HOME_AFFAIRS = "home-affairs";
	public static final String OPERATOR = "operator";
	public static final String PROCESS_DESIGNER = "process-designer";
	public static final String ADMINISTRATOR = "administrator";

	private static final Set<String> ALL = Set.of(LIAISON_OFFICIAL, DELEGATION_HEAD, DELEGATION_SECRETARY, RECORDS_CLERK,
			INTAKE_OFFICER, VERIFIER, CLASSIFIER, CHAIR, HANDLER, CITY_LIAISON, MANAGER, HOME_AFFAIRS, OPERATOR,
			DENUNCIATION_OFFICER, COMPLAINT_OFFICER, DUTY_INSPECTION, FRONT_OBSERVER, PROCESS_DESIGNER, ADMINISTRATOR);

	private Roles() {
	}

	/** Every role code there is. */
	public static Set<String> all() {
		return ALL;
	}

	/** The id of the group of people who hold a role for a unit, {@code TG-BHD.intake-officer}. */
	public static String group(String unit, String role) {
		return unit + "." + role;
	}
}
