package vn.nghedan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.NoticeFacts;
import vn.nghedan.petition.NoticeKind;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionNotice;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.Place;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** What a petitioner is told: short for the telephone, and as a letter. */
@Component
class NoticeWords {

	private static final String LEVEL = "^UBND (phường|xã|thị trấn|đặc khu|quận|huyện|thành phố|tỉnh) ";

	private final Organization organization;
	private final Names names;
	private final Clock clock;

	NoticeWords(Organization organization, Names names, Clock clock) {
		this.organization = organization;
		this.names = names;
		this.clock = clock;
	}

	String kind(PetitionNotice notice) {
		return notice.kind().label(LocaleContextHolder.getLocale());
	}

	/** {@code null} while nobody has been told. */
	String way(PetitionNotice notice) {
		return notice.way() == null ? null : Messages.text("response", "way." + notice.way(), LocaleContextHolder.getLocale());
	}

	/** All sentences in one line. */
	String text(PetitionNotice notice, Petition petition) {
		return String.join(" ", sentences(notice, petition));
	}

	/**
	 * Of one who has been told it is the letter that he was told, with that day.
	 *
	 * @param resident stands for the person where he is not named; {@code null} where he is
	 */
	NoticeController.Letter letter(PetitionNotice notice, Petition petition, PetitionerData person, String resident) {
		Authority ward = organization.authority(notice.facts(petition).place().wardCode());
		String wardName = unit(ward.code(), notice);
		List<String> paragraphs = new ArrayList<>(List.of(say("received", VietnamTime.words(petition.origin().receiptDate()))));
		paragraphs.addAll(sentences(notice, petition));
		return new NoticeController.Letter(say("title." + notice.kind()), wardName,
				Optional.ofNullable(ward.parentCode()).map(parent -> unit(parent, notice)).orElse(null), wardName.replaceFirst(LEVEL, ""),
				notice.toldOn() == null ? VietnamTime.dateOf(clock.instant()) : notice.toldOn(),
				resident != null ? resident : person.name() == null ? say("somebody") : say("recipient", person.name()),
				resident != null ? null : person.address(), petition.code(), petition.origin().receiptDate(), paragraphs,
				ward.email() == null ? wardName : wardName + ", " + ward.email(), null);
	}

	private List<String> sentences(PetitionNotice notice, Petition petition) {
		NoticeFacts facts = notice.facts(petition);
		if (notice.kind() == NoticeKind.ANSWER_WITHDRAWN) {
			return List.of(say("withdrawn"), say("again"));
		}
		if (notice.kind() != NoticeKind.HANDLING) {
			return List.of(moved(petition.place(), facts.place(), notice), handled(facts, notice), say("same"));
		}
		boolean refused = facts.status() == PetitionStatus.CLOSED_INELIGIBLE || facts.status() == PetitionStatus.CLOSED_OUT_OF_SCOPE;
		return List.of(refused ? say("refused", Labels.of(facts.status())) : handled(facts, notice));
	}

	/** Who looked after the place when it was raised, and who does now. */
	private String moved(Place from, Place to, PetitionNotice notice) {
		return say("moved", place(from, notice), place(to, notice), VietnamTime.words(names.since(to.wardCode(), to.groupCode())));
	}

	private String handled(NoticeFacts facts, PetitionNotice notice) {
		if (facts.unit() == null) {
			return say("ward", unit(facts.place().wardCode(), notice));
		}
		return facts.handling() == Handling.REFER ? say("referred", unit(facts.unit(), notice), unit(facts.sender(), notice))
				: say("unit", unit(facts.unit(), notice));
	}

	private String place(Place place, PetitionNotice notice) {
		String ward = unit(place.wardCode(), notice);
		return place.groupCode() == null ? ward : names.group(place.wardCode(), place.groupCode()) + ", " + ward;
	}

	/** By the name that it had when it was told. */
	private String unit(String code, PetitionNotice notice) {
		return notice.toldAt() == null ? names.unit(code) : organization.nameOn(code, VietnamTime.dateOf(notice.toldAt()));
	}

	private static String say(String what, Object... arguments) {
		return Problem.text("letter." + what, LocaleContextHolder.getLocale(), arguments);
	}
}
