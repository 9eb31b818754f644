package vn.nghedan.calendar;

import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.platform.Messages;

/** Texts of the calendar in the language of whoever asks. */
final class Words {

	private Words() {
	}

	static String of(String key, Object... arguments) {
		return Messages.text("calendar", key, LocaleContextHolder.getLocale(), arguments);
	}
}
