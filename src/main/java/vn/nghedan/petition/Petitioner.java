package vn.nghedan.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.regex.Pattern;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** Who raised the matter, kept apart from the case so that it can be shown to fewer people and be erased. */
@Entity
public class Petitioner {

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .-]{6,18}[0-9]");

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String name;
	private String phone;
	private String address;
	private boolean anonymous;

	protected Petitioner() {
	}

	/** Somebody who leaves no name, phone or address is anonymous, whatever the box says. */
	Petitioner(PetitionerData data) {
		boolean hidden = data == null || data.anonymous();
		this.name = hidden ? null : line(data.name(), 200, "petition.petitioner-name");
		this.phone = hidden ? null : line(data.phone(), 20, "petition.petitioner-phone");
		this.address = hidden ? null : line(data.address(), 500, "petition.petitioner-address");
		this.anonymous = name == null && phone == null && address == null;
		if (phone != null && !PHONE.matcher(phone).matches()) {
			throw new Refusal("petition.petitioner-phone", "20");
		}
	}

	/** The same telephone, or the same name where one of the two left no telephone. */
	boolean isAlso(Petitioner other) {
		if (phone != null && other.phone != null) {
			return key(phone).equals(key(other.phone));
		}
		return name != null && other.name != null && PlainText.fold(name).equals(PlainText.fold(other.name));
	}

	/** +84 905…, 0084905… and 0905… are one telephone; as {@code phone_key} in the database. */
	private static String key(String phone) {
		return phone.replaceAll("[^0-9]", "").replaceFirst("^(00)?84(?=[1-9][0-9]{8,9}$)", "0");
	}

	PetitionerData data() {
		return new PetitionerData(name, phone, address, anonymous);
	}

	public String name() {
		return name;
	}

	public String phone() {
		return phone;
	}

	public String address() {
		return address;
	}

	public boolean anonymous() {
		return anonymous;
	}

	private static String line(String text, int longest, String refusal) {
		String line = PlainText.normalise(text).replace('\n', ' ');
		if (line.length() > longest) {
			throw new Refusal(refusal, String.valueOf(longest));
		}
		return line.isEmpty() ? null : line;
	}
}
