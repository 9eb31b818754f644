package vn.nghedan.process;

import java.util.List;

/** The field codes that petitions are sorted by; a new one needs a row in the competence table. */
final class SubjectFields {

	static final List<String> CODES = List.of("DRAINAGE", "ROAD", "LIGHTING", "TREES", "WASTE", "ENVIRONMENT", "NOISE", "WATER",
			"POWER_TELECOM", "TELECOM", "URBAN_ORDER", "CONSTRUCTION_ORDER", "PLANNING", "LAND", "COMPENSATION", "HOUSING", "TRAFFIC",
			"PUBLIC_TRANSPORT", "FIRE_SAFETY", "SECURITY", "HEALTH", "FOOD_SAFETY", "EDUCATION", "SOCIAL_WELFARE", "CULTURE", "MARKET",
			"ANIMALS", "GRASSROOTS_DEMOCRACY", "ADMIN_PROCEDURE", "STAFF_ATTITUDE", "POLICY", "ADMIN_REGULATION", "JUDICIAL", "OTHER");

	private SubjectFields() {
	}
}
