package vn.nghedan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.ClockState;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Messages;
import vn.nghedan.review.DelegationReview;

/** Codes in the caller's words. */
public final class Labels {

	/** Keys of the petition's texts that are not called like their type. */
	private static final Map<Class<?>, String> SHORTER = Map.of(PetitionStatus.class, "status", PetitionKind.class, "kind",
			TextKind.class, "text", CaseAction.class, "action", ClockState.class, "clock", DayKind.class, "day-kind",
			AlarmKind.class, "alarm-kind");

	/** Packages that name their constants themselves. */
	private static final Map<Package, String> BUNDLES = Map.of(Petition.class.getPackage(), "petition", DayKind.class.getPackage(),
			"calendar", ProgrammeKind.class.getPackage(), "outreach", DelegationReview.class.getPackage(), "review");

	/** A code and what it is called. */
	public record Choice(String code, String label) {
	}

	private Labels() {
	}

	/** The words for a constant, {@code Channel.HOTLINE} is {@code channel.HOTLINE}; {@code null} for none. */
	public static String of(Enum<?> constant) {
		if (constant == null) {
			return null;
		}
		Class<?> type = constant.getDeclaringClass();
		String name = type.getSimpleName();
		String group = SHORTER.getOrDefault(type, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
		String bundle = BUNDLES.getOrDefault(type.getPackage(), "web");
		return Messages.text(bundle, group + "." + constant.name(), LocaleContextHolder.getLocale());
	}

	public static String of(String group, String code) {
		return Problem.text(group + "." + code, LocaleContextHolder.getLocale());
	}

	public static List<Choice> choices(Enum<?>... constants) {
		return Arrays.stream(constants).map(constant -> new Choice(constant.name(), of(constant))).toList();
	}
}
