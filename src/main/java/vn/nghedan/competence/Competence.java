package vn.nghedan.competence;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;

/** Turns what the decision table says, the same for every ward, into the unit that it means for one ward. */
@Service
@Transactional(readOnly = true)
public class Competence {

	private static final List<String> LEVELS = List.of("WARD", "DISTRICT", "CITY");

	private final Organization organization;

	Competence(Organization organization) {
		this.organization = organization;
	}

	/**
	 * @param pattern {@code WARD}, {@code DISTRICT}, {@code CITY}, each also with a division ({@code WARD/KTHT}), or the
	 *        code of a unit
	 * @return the unit's code; the level above where the ward has no such level, the unit itself where it has no such
	 *         division
	 */
	public String resolve(String pattern, String wardCode) {
		int slash = pattern.indexOf('/');
		String level = slash < 0 ? pattern : pattern.substring(0, slash);
		if (!LEVELS.contains(level)) {
			return organization.authority(pattern).code();
		}
		String unit = level.equals("WARD") ? wardCode : above(level, wardCode);
		String division = slash < 0 ? unit : unit + pattern.substring(slash);
		return organization.find(division).map(Authority::code).orElse(unit);
	}

	private String above(String level, String wardCode) {
		return organization.ancestorAt(wardCode, level).orElseGet(() -> parent(wardCode));
	}

	private String parent(String wardCode) {
		List<Authority> path = organization.pathUp(wardCode);
		return path.size() > 1 ? path.get(1).code() : wardCode;
	}
}
