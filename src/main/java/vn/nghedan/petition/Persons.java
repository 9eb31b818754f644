package vn.nghedan.petition;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.Vault;

/** Seals persons and opens them. Whoever opens one answers for it: on a screen a person is masked, and asked for by purpose. */
@Component
public class Persons {

	private static final String NAME = "petitioner.name";
	private static final String PHONE = "petitioner.phone";
	private static final String ADDRESS = "petitioner.address";

	private final Vault vault;
	private final NameWords words;

	Persons(Vault vault) {
		this.vault = vault;
		this.words = new NameWords(vault);
	}

	/** Checked and sealed, as a new row. */
	Petitioner sealed(PetitionerData told) {
		UUID key = UUID.randomUUID();
		return new Petitioner(key, seal(PetitionerData.checked(told), key));
	}

	/** The same of somebody who signs: without a name it is no signature. */
	Petitioner signing(PetitionerData told) {
		Petitioner person = sealed(told);
		if (!person.hasName()) {
			throw new Refusal("petition.signatory-name", "200");
		}
		return person;
	}

	/** The same person as a row of its own, for a case that was taken out of another one. */
	Petitioner copy(Petitioner person) {
		return sealed(open(person));
	}

	/** Puts the row right. */
	void change(Petitioner person, PetitionerData told) {
		person.keep(seal(PetitionerData.checked(told), person.key()));
	}

	/** Who signs keeps a name. */
	void changeSigning(Petitioner person, PetitionerData told) {
		if (PetitionerData.checked(told).name() == null) {
			throw new Refusal("petition.signatory-name", "200");
		}
		change(person, told);
	}

	/** In clear. */
	public PetitionerData open(Petitioner person) {
		Petitioner.Sealed sealed = person.sealed();
		return new PetitionerData(open(sealed.name(), NAME, person.key()), open(sealed.phone(), PHONE, person.key()),
				open(sealed.address(), ADDRESS, person.key()), person.anonymous());
	}

	public MaskedPerson masked(Petitioner person) {
		return MaskedPerson.of(open(person));
	}

	/** The same of a row that was read by SQL; what was not read is {@code null}. */
	public MaskedPerson masked(UUID key, byte[] name, byte[] phone) {
		return key == null ? new MaskedPerson(null, null, null)
				: MaskedPerson.of(new PetitionerData(open(name, NAME, key), open(phone, PHONE, key), null, false));
	}

	/** The same telephone, or the same name where one of the two left no telephone. */
	boolean areOne(Petitioner one, Petitioner other) {
		PetitionerData a = open(one);
		PetitionerData b = open(other);
		if (a.phone() != null && b.phone() != null) {
			return a.phoneKey().equals(b.phoneKey());
		}
		return a.name() != null && b.name() != null && PlainText.fold(a.name()).equals(PlainText.fold(b.name()));
	}

	/** By which rows with this name are found, one for each key in force. */
	List<byte[]> nameIndexes(String name) {
		return name == null || name.isBlank() ? List.of() : vault.indexes(NAME, PlainText.fold(name));
	}

	List<byte[]> phoneIndexes(String phone) {
		return phone == null || phone.isBlank() ? List.of() : vault.indexes(PHONE, PetitionerData.phoneKey(phone));
	}

	/** Sealed anew by the key in force. */
	Petitioner.Sealed renewed(UUID key, Petitioner.Sealed former) {
		return seal(new PetitionerData(open(former.name(), NAME, key), open(former.phone(), PHONE, key),
				open(former.address(), ADDRESS, key), false), key);
	}

	Petitioner.Sealed seal(PetitionerData clear, UUID key) {
		return new Petitioner.Sealed(vault.seal(clear.name(), NAME + ':' + key), vault.seal(clear.phone(), PHONE + ':' + key),
				vault.seal(clear.address(), ADDRESS + ':' + key),
				vault.index(NAME, clear.name() == null ? null : PlainText.fold(clear.name())), vault.index(PHONE, clear.phoneKey()),
				words.stored(clear.name()));
	}

	private String open(byte[] sealed, String column, UUID key) {
		return vault.open(sealed, column + ':' + key);
	}
}
