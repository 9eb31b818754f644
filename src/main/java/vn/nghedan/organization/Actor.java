package vn.nghedan.organization;

/** Who does something: the username of an official, or the system itself. */
public record Actor(String username) {

	/** Timers, imports and other things that nobody in particular does. */
	public static final Actor SYSTEM = new Actor("system");

	public Actor {
		if (username == null || username.isBlank()) {
			throw new IllegalArgumentException("An actor needs a username");
		}
	}
}
