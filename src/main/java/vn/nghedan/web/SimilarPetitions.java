package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.petition.Likeness;
import vn.nghedan.petition.Matter;
import vn.nghedan.petition.SimilarPetition;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * Petitions that may be about the same matter. Whoever takes opinions in sees of those of his wards what they are about, so
 * that one matter is not noted twice; never who raised them. By a telephone or a name it looks for those only who enter
 * opinions in the book: anybody else could try until one fits.
 */
@Component
@Transactional(readOnly = true)
class SimilarPetitions {

	/** Words alone are looked for in a few wards; with more of them somebody has to say first where it is. */
	private static final int FEW_WARDS = 6;

	private final Likeness likeness;
	private final Cases cases;
	private final CaptureRight right;
	private final Organization organization;
	private final Names names;
	private final Clock clock;

	SimilarPetitions(Likeness likeness, Cases cases, CaptureRight right, Organization organization, Names names, Clock clock) {
		this.likeness = likeness;
		this.cases = cases;
		this.right = right;
		this.organization = organization;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * A petition in like words, likest first.
	 *
	 * @param joinable whether another one can be merged into it
	 * @param similarity of the words, {@code score} of everything together; both between 0 and 1
	 * @param reasons TEXT, GROUP, FIELD, PERSON
	 */
	record SimilarLine(String code, String status, String statusLabel, boolean open, boolean answered, boolean joinable, String ward,
			String wardName, String group, String groupName, String field, String fieldName, LocalDate receiptDate, String excerpt,
			double similarity, double score, List<Reason> reasons) {
	}

	/** Why it is proposed. */
	record Reason(String code, String label) {
	}

	/** For a case that the caller sees, those others that he sees too. */
	List<SimilarLine> of(String code, Actor actor) {
		cases.see(code, actor);
		List<SimilarPetition> found = likeness.to(code);
		Set<String> seen = cases.visible(found.stream().map(SimilarPetition::code).toList(), actor);
		return found.stream().filter(other -> seen.contains(other.code())).map(this::line).toList();
	}

	/** For what somebody is writing down, in the ward it is about, else in the few wards whose opinions he takes in. */
	List<SimilarLine> to(SimilarController.Question asked, Actor actor) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		String group = blankToNull(asked.groupCode());
		String ward = blankToNull(asked.wardCode());
		if (group != null) {
			ResidentialGroup now = organization.groupNow(group, today)
					.orElseThrow(() -> new Refusal("organization.unknown-group", group));
			return find(asked, Set.of(allowed(now.wardCode(), actor)), now.code(), actor);
		}
		Set<String> wards = ward == null ? right.wards(actor) : Set.of(allowed(organization.unitNow(ward, null, today).orElse(ward), actor));
		return wards.size() > FEW_WARDS ? List.of() : find(asked, wards, null, actor);
	}

	private List<SimilarLine> find(SimilarController.Question asked, Set<String> wards, String group, Actor actor) {
		boolean persons = right.registers(wards, actor);
		return likeness.to(new Matter(blankToNull(asked.text()), wards, group, blankToNull(asked.field()),
				persons ? blankToNull(asked.phone()) : null, persons ? blankToNull(asked.name()) : null), actor).stream().map(this::line).toList();
	}

	private String allowed(String ward, Actor actor) {
		right.requireWard(ward, actor);
		return ward;
	}

	private SimilarLine line(SimilarPetition other) {
		List<Reason> reasons = other.reasons().stream().map(reason -> new Reason(reason.name(), Labels.of(reason))).collect(Collectors.toList());
		return new SimilarLine(other.code(), other.status().name(), Labels.of(other.status()), other.status().isOpen(), other.answered(),
				other.joinable(), other.wardCode(), names.unit(other.wardCode()), other.groupCode(),
				names.group(other.wardCode(), other.groupCode()), other.field(), names.field(other.field()), other.receiptDate(),
				PetitionLine.excerpt(other.content()), other.similarity(), other.score(), reasons);
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
