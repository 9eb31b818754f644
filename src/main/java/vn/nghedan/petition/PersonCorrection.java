package vn.nghedan.petition;

/**
 * What is to be put right of a person. A value that is left out or was only seen covered stays as it is; a blank one is taken
 * away.
 *
 * @param hideName whether his name is kept from papers and lists; {@code null} leaves it as it is
 */
public record PersonCorrection(String name, String phone, String address, Boolean hideName) {

	PetitionerData of(PetitionerData former) {
		return new PetitionerData(value(name, former.name()), value(phone, former.phone()), value(address, former.address()), false);
	}

	/** The same, and his name stays as it is. */
	public PersonCorrection withoutName() {
		return new PersonCorrection(null, phone, address, hideName);
	}

	boolean changesPerson() {
		return isGiven(name) || isGiven(phone) || isGiven(address);
	}

	private static String value(String given, String former) {
		return isGiven(given) ? given : former;
	}

	private static boolean isGiven(String value) {
		return value != null && !MaskedPerson.isMasked(value);
	}

	@Override
	public String toString() {
		return "PersonCorrection";
	}
}
