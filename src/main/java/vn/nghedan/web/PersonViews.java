package vn.nghedan.web;

import java.util.List;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.petition.MaskedPerson;
import vn.nghedan.petition.Persons;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Petitioner;
import vn.nghedan.platform.PlainText;

/** How persons are shown where nobody has asked for them: covered, and as one of the residents where they want that. */
@Component
class PersonViews {

	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	private final Persons people;
	private final Names names;

	PersonViews(Persons people, Names names) {
		this.people = people;
		this.names = names;
	}

	PetitionView.Person of(Petition petition) {
		boolean anonymous = petition.petitioner().anonymous();
		MaskedPerson covered = covered(petition, petition.petitioner());
		return new PetitionView.Person(covered.name(), covered.phone(), covered.address(), anonymous,
				petition.confidential() || !anonymous, petition.confidential());
	}

	/** The petitioner, or one who signed with him; where the name is hidden not even how it begins. */
	MaskedPerson covered(Petition petition, Petitioner person) {
		MaskedPerson masked = people.masked(person);
		return petition.confidential() ? new MaskedPerson(resident(petition), masked.phone() == null ? null : "•••", masked.address())
				: masked;
	}

	/** "Người dân tổ 27": where he lives is as near as anybody gets. */
	String resident(Petition petition) {
		return resident(petition.placeNow().wardCode(), petition.placeNow().groupCode());
	}

	String resident(String ward, String group) {
		return resident(ward, group, LocaleContextHolder.getLocale());
	}

	/** Whether this is what was shown in place of a name that is or was hidden, in either language: nobody is called so. */
	boolean isResident(Petition petition, String name) {
		String said = PlainText.fold(name);
		String ward = petition.placeNow().wardCode();
		String group = petition.placeNow().groupCode();
		return LANGUAGES.stream().anyMatch(language -> said.equals(PlainText.fold(resident(ward, group, language)))
				|| petition.confidential() && said.startsWith(PlainText.fold(Problem.text("person.resident", language, "")) + " "));
	}

	private String resident(String ward, String group, Locale language) {
		String where = group == null ? names.unit(ward) : names.group(ward, group);
		return Problem.text("person.resident", language, startingSmall(where));
	}

	/** A group's name within a sentence, while UBND stays as it is written. */
	private static String startingSmall(String name) {
		boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
		return word ? name.substring(0, 1).toLowerCase(LocaleContextHolder.getLocale()) + name.substring(1) : name;
	}
}
