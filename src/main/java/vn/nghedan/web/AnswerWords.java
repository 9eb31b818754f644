package vn.nghedan.web;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.nghedan.competence.Subjects;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Place;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Puts what is known of a petition where a template says so; nothing of its person, who is named by the letter itself. */
@Component
class AnswerWords {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

	private static final Map<String, BiFunction<AnswerWords, Petition, String>> KNOWN = Map.of(
			"mã", (words, petition) -> petition.code(),
			"nơi", AnswerWords::place,
			"lĩnh vực", AnswerWords::field,
			"ngày nhận", (words, petition) -> VietnamTime.words(petition.origin().receiptDate()),
			"đơn vị", AnswerWords::unit);

	private final Organization organization;
	private final Subjects subjects;

	AnswerWords(Organization organization, Subjects subjects) {
		this.organization = organization;
		this.subjects = subjects;
	}

	/** Refuses a template with something in braces that would reach the petitioner as it stands. */
	static void mustBeKnown(String template) {
		PLACEHOLDER.matcher(template).results().map(found -> found.group(1)).filter(name -> !KNOWN.containsKey(name)).findFirst()
				.ifPresent(name -> {
					throw new RefusedField("words", "web.unknown-placeholder");
				});
	}

	/** Refuses what a petition has not, as long as it has no field or unit. */
	String filled(String template, Petition petition) {
		mustBeKnown(template);
		return PLACEHOLDER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(known(found.group(1), petition)));
	}

	private String known(String name, Petition petition) {
		String value = KNOWN.get(name).apply(this, petition);
		if (value == null) {
			throw Refusal.conflict("web.placeholder-empty", name);
		}
		return value;
	}

	private String place(Petition petition) {
		Place place = petition.placeNow();
		String ward = organization.authority(place.wardCode()).name();
		return place.groupCode() == null ? ward
				: organization.findGroup(place.groupCode()).map(group -> group.name() + ", " + ward).orElse(ward);
	}

	private String field(Petition petition) {
		String field = petition.subject().field();
		return field == null ? null : subjects.fieldName(field).orElse(null);
	}

	private String unit(Petition petition) {
		String unit = petition.route().respondingUnit();
		return unit == null ? null : organization.authority(unit).name();
	}
}
