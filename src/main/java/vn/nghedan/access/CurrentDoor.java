package vn.nghedan.access;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The door through which this request has come. Behind it somebody sees the rows of those roles only that opened it:
 * whoever works in one unit and observes another reads no papers of the other.
 */
final class CurrentDoor {

	private static final String KEY = CurrentDoor.class.getName();
	private static final ThreadLocal<Door> WITHIN = new ThreadLocal<>();

	private CurrentDoor() {
	}

	static void entered(Door door) {
		RequestContextHolder.currentRequestAttributes().setAttribute(KEY, door, RequestAttributes.SCOPE_REQUEST);
	}

	/** As if a request had come through this door, whichever it was that has. */
	static void within(Door door, Runnable work) {
		Door before = WITHIN.get();
		WITHIN.set(door);
		try {
			work.run();
		} finally {
			if (before == null) {
				WITHIN.remove();
			} else {
				WITHIN.set(before);
			}
		}
	}

	/** Whether what the role gives counts here; outside of our addresses, as in a form of Tasklist, every role does. */
	static boolean counts(String role) {
		Door door = WITHIN.get() == null ? ofRequest() : WITHIN.get();
		return door == null || door.roles().isEmpty() || door.roles().contains(role);
	}

	private static Door ofRequest() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return request != null && request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST) instanceof Door door ? door : null;
	}
}
