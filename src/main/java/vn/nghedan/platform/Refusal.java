package vn.nghedan.platform;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The one way to say no to a user: what is wrong and what to do, in the user's language and without anybody's data.
 * It is unchecked and no engine exception, so that a form refused in Tasklist shows this very sentence.
 */
public class Refusal extends RuntimeException {

	/** What kind of no it is; the web answers 422, 409, 403, 404, 410 or 413. */
	public enum Kind {
		INVALID, CONFLICT, FORBIDDEN, NOT_FOUND, GONE, TOO_LARGE
	}

	private final Kind kind;
	private final String code;
	private final transient Object[] arguments;

	/**
	 * @param code {@code <package>.<what>}; the text is {@code refusal.<code>} in {@code messages/<package>}
	 * @param arguments fill the text; codes, dates and numbers only, never a person's data
	 */
	public Refusal(String code, Object... arguments) {
		this(Kind.INVALID, code, arguments);
	}

	public Refusal(Kind kind, String code, Object... arguments) {
		super(code, null, false, true);
		this.kind = kind;
		this.code = code;
		this.arguments = arguments;
	}

	/** The same no, with more to say about it. */
	protected Refusal(Refusal other) {
		this(other.kind, other.code, other.arguments);
	}

	public static Refusal conflict(String code, Object... arguments) {
		return new Refusal(Kind.CONFLICT, code, arguments);
	}

	public static Refusal forbidden(String code, Object... arguments) {
		return new Refusal(Kind.FORBIDDEN, code, arguments);
	}

	public static Refusal notFound(String code, Object... arguments) {
		return new Refusal(Kind.NOT_FOUND, code, arguments);
	}

	public Kind kind() {
		return kind;
	}

	public String code() {
		return code;
	}

	/** The sentence for the user whose request this thread works on. */
	@Override
	public String getMessage() {
		return in(LocaleContextHolder.getLocale());
	}

	public String in(Locale locale) {
		return Messages.text(code.substring(0, code.indexOf('.')), "refusal." + code, locale, arguments);
	}
}
