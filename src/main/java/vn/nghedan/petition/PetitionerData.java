package vn.nghedan.petition;

import java.util.regex.Pattern;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/**
 * What a resident tells about himself, in clear; everything may be left out. It is read where somebody needs it and kept
 * nowhere but sealed.
 *
 * @param hideName he asks that nobody reads his name on a paper or in a list
 */
public record PetitionerData(String name, String phone, String address, boolean anonymous, boolean hideName) {

	public static final PetitionerData NOBODY = new PetitionerData(null, null, null, true);

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .-]{6,18}[0-9]");

	public PetitionerData(String name, String phone, String address, boolean anonymous) {
		this(name, phone, address, anonymous, false);
	}

	/** In one spelling; somebody who leaves no name, phone or address is anonymous, whatever the box says. */
	static PetitionerData checked(PetitionerData told) {
		if (told == null || told.anonymous) {
			return NOBODY;
		}
		String phone = line(told.phone, 20, "petition.petitioner-phone");
		if (phone != null && !PHONE.matcher(phone).matches()) {
			throw new Refusal("petition.petitioner-phone", "20");
		}
		String name = line(told.name, 200, "petition.petitioner-name");
		String address = line(told.address, 500, "petition.petitioner-address");
		return new PetitionerData(name, phone, address, name == null && phone == null && address == null, told.hideName);
	}

	/** +84 905…, 0084905… and 0905… are one telephone. */
	String phoneKey() {
		return phoneKey(phone);
	}

	static String phoneKey(String phone) {
		return phone == null ? null : phone.replaceAll("[^0-9]", "").replaceFirst("^(00)?84(?=[1-9][0-9]{8,9}$)", "0");
	}

	/** A name that was covered for the screen is not what somebody is called. */
	private static String line(String text, int longest, String refusal) {
		String line = PlainText.normalise(text).replace('\n', ' ');
		if (line.length() > longest) {
			throw new Refusal(refusal, String.valueOf(longest));
		}
		if (MaskedPerson.isMasked(line)) {
			throw new Refusal("personal.masked");
		}
		return line.isEmpty() ? null : line;
	}

	@Override
	public String toString() {
		return "PetitionerData";
	}
}
