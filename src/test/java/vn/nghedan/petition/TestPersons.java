package vn.nghedan.petition;

import vn.nghedan.platform.TestVault;

/** Sealed persons for tests, and a look into what an application has sealed. */
public final class TestPersons {

	static final Persons PERSONS = new Persons(TestVault.vault());

	private TestPersons() {
	}

	static Petitioner of(PetitionerData person) {
		return PERSONS.sealed(person);
	}

	/** A row for the table, in the order key, name, phone, address, name_index, phone_index, anonymous, name_words; {@code first} in front. */
	public static Object[] row(Persons people, Object first, PetitionerData person) {
		Petitioner sealed = people.sealed(person);
		Petitioner.Sealed parts = sealed.sealed();
		return new Object[] { first, sealed.key(), parts.name(), parts.phone(), parts.address(), parts.nameIndex(), parts.phoneIndex(),
				sealed.anonymous(), parts.nameWords() };
	}
}
