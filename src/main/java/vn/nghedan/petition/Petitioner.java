package vn.nghedan.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * A person of a case, its petitioner or one who signed it, in the one table where persons stand: apart from the case, so that
 * he can be shown to fewer people and be erased, and sealed. {@link Persons} seals and opens; here nothing can be read.
 */
@Entity
public class Petitioner {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	/** Ties what is sealed to this row. */
	private UUID key;
	private byte[] name;
	private byte[] phone;
	private byte[] address;
	private byte[] nameIndex;
	private byte[] phoneIndex;
	private String nameWords;
	private boolean anonymous;

	protected Petitioner() {
	}

	Petitioner(UUID key, Sealed sealed) {
		this.key = key;
		keep(sealed);
	}

	/** What is sealed of a person, and by what he is found again. */
	record Sealed(byte[] name, byte[] phone, byte[] address, byte[] nameIndex, byte[] phoneIndex, String nameWords) {

		/** Read without what its name is found by in parts. */
		Sealed(byte[] name, byte[] phone, byte[] address, byte[] nameIndex, byte[] phoneIndex) {
			this(name, phone, address, nameIndex, phoneIndex, null);
		}

		@Override
		public String toString() {
			return "Sealed";
		}
	}

	/** In place of what was there. */
	final void keep(Sealed sealed) {
		this.name = sealed.name();
		this.phone = sealed.phone();
		this.address = sealed.address();
		this.nameIndex = sealed.nameIndex();
		this.phoneIndex = sealed.phoneIndex();
		this.nameWords = sealed.nameWords();
		this.anonymous = name == null && phone == null && address == null;
	}

	Sealed sealed() {
		return new Sealed(name, phone, address, nameIndex, phoneIndex, nameWords);
	}

	UUID key() {
		return key;
	}

	public Long id() {
		return id;
	}

	/** Whether he left neither name nor telephone nor address. */
	public boolean anonymous() {
		return anonymous;
	}

	public boolean hasName() {
		return name != null;
	}

	public boolean hasPhone() {
		return phone != null;
	}
}
