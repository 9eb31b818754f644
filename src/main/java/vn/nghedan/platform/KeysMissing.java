package vn.nghedan.platform;

/** The application has no keys for the personal data, or not those with which the database was sealed. */
public class KeysMissing extends RuntimeException {

	public KeysMissing(String reason) {
		super(reason);
	}
}
