package vn.nghedan.access;

/** The application does not start as it is set up: with what is wrong, and what to do about it. */
class StartRefused extends RuntimeException {

	private final String action;

	StartRefused(String reason, String action) {
		super(reason);
		this.action = action;
	}

	static StartRefused withoutAdministrator(String reason) {
		return new StartRefused(reason, """
				Start once with the password of the first administrator, for example
				    NGHEDAN_ADMINISTRATOR_PASSWORD='...' java -jar nghe-dan.jar
				(property nghedan.administrator.password, at least %d characters, not easily guessed, without the username in it).
				The account is called 'administrator' unless nghedan.administrator.username says otherwise; it asks for another
				password with the first sign-on. With nghedan.demo=true the demo accounts are used instead: never where real cases
				are kept.\
				""".formatted(PasswordRule.SHORTEST));
	}

	String action() {
		return action;
	}
}
