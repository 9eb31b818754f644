package vn.nghedan.reporting;

import java.util.Map;
import java.util.Set;

/**
 * Of which cases somebody may look for the people: those whose petitioner he may see in clear, and no others, since a list
 * that shows whom it found by a name tells the name. Who asked that his name is hidden is found by it by nobody.
 *
 * @param wards where he works at the desk that deals with petitioners
 * @param units for which he answers petitions
 * @param groups of the engine whose steps are his, with {@code names} whose steps he has
 */
public record SearchPeople(String username, Set<String> wards, Set<String> units, Set<String> names, Set<String> groups) {

	/** As the indexes {@code petition_person_…_ix} have it. */
	private static final String AT_WORK = "(n.is_open or n.status in ('CLOSED_INELIGIBLE', 'CLOSED_OUT_OF_SCOPE'))";

	/**
	 * As {@code CaseVerb.SEE_PERSON} says it of one case; on a petition {@code n}. Those few that are about an official are found
	 * by nobody's name: who serves under him or stands in for him would learn by trying who has accused him.
	 */
	private static final String CONDITION = """
			n.anonymised_at is null and not n.confidential and n.about_official is null
				and %s
				and (n.captured_by = :personReader or n.ward_now in (:personWards) or case n.handling when 'REFER' then n.office else n.unit end in (:personUnits)
					or exists (select from nghedan.worklist_item w where w.code = n.code and w.step <> 'userTask_decideReopening'
						and (w.holder in (:personNames) or w.holder is null and w.groups && string_to_array(:personGroups, ' '))))""".formatted(AT_WORK);
	/** At least all of those, each kind by an index of its own. */
	private static final String REACH = """
			select n.code from nghedan.petition n where %1$s and n.captured_by = :personReader
			union select n.code from nghedan.petition n where %1$s and n.ward_now in (:personWards)
			union select n.code from nghedan.petition n where %1$s and n.unit in (:personUnits)
			union select n.code from nghedan.petition n where %1$s and n.office in (:personUnits)
			union select w.code from nghedan.worklist_item w where w.holder in (:personNames)
			union select w.code from nghedan.worklist_item w where w.groups && string_to_array(:personGroups, ' ')""".formatted(AT_WORK);

	String condition(Map<String, Object> parameters) {
		parameters.putAll(Map.of("personReader", username, "personWards", orNone(wards), "personUnits", orNone(units), "personNames",
				orNone(names), "personGroups", String.join(" ", groups)));
		return CONDITION;
	}

	/** The codes of all cases that may fulfil the condition, as a question in SQL with the same parameters. */
	String reach() {
		return REACH;
	}

	private static Set<String> orNone(Set<String> some) {
		return some.isEmpty() ? Set.of("-") : some;
	}
}
