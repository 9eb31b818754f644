package vn.nghedan.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** Deadline rules in words. */
@Component
class RuleWords {

	private final Names names;

	RuleWords(Names names) {
		this.names = names;
	}

	/** {@code 10 ngày làm việc từ ngày tiếp nhận}. */
	static String words(DeadlineRule rule) {
		Locale locale = LocaleContextHolder.getLocale();
		return rule.amount() == 0 ? ClockSentences.text("same-day." + rule.unit())
				: Messages.text("calendar", "term-unit." + rule.unit(), locale, rule.amount()) + " "
						+ Messages.text("calendar", "starts-at." + rule.startsAt(), locale);
	}

	/** The rule with its version and basis, and whose it is when it is not the nation's. */
	String sentence(DeadlineRule rule) {
		String whose = CalendarRight.NATIONAL.equals(rule.authority()) ? "" : ClockSentences.text("whose", authority(rule));
		String circumstances = circumstances(rule);
		return ClockSentences.text("rule", rule.code(), rule.name(), words(rule), rule.basis(), VietnamTime.words(rule.validFrom()),
				whose, circumstances.isEmpty() ? "" : ClockSentences.text("circumstances", circumstances));
	}

	/** What must be done, whatever row of the rule applies. */
	static String name(Almanac almanac, String code) {
		return almanac.rules().stream().filter(each -> each.code().equals(code)).map(DeadlineRule::name).findFirst().orElse(code);
	}

	String authority(DeadlineRule rule) {
		return authority(rule.authority());
	}

	String authority(String code) {
		return CalendarRight.NATIONAL.equals(code) ? Labels.of("calendar", code) : names.unit(code);
	}

	/** What the row is for besides its step; empty when for all. */
	private static String circumstances(DeadlineRule rule) {
		return Stream.of(Labels.of(rule.grade()), kind(rule), channel(rule), level(rule)).filter(word -> word != null)
				.collect(Collectors.joining(", "));
	}

	RuleView view(DeadlineRule rule) {
		return new RuleView(rule.id(), rule.code(), rule.name(), rule.startsAt().name(),
				Messages.text("calendar", "starts-at." + rule.startsAt(), LocaleContextHolder.getLocale()), rule.authority(),
				authority(rule), PetitionLine.code(rule.grade()), Labels.of(rule.grade()), rule.kind(), kind(rule), rule.channel(),
				channel(rule), rule.level(), level(rule), rule.amount(), rule.unit().name(), words(rule), rule.rollsToWorkingDay(), rule.statutory(),
				rule.validFrom(), rule.validTo(), rule.basis(), names.official(rule.recordedBy()), rule.recordedAt());
	}

	private static String kind(DeadlineRule rule) {
		return label(rule.kind(), PetitionKind.values());
	}

	private static String channel(DeadlineRule rule) {
		return label(rule.channel(), Channel.values());
	}

	private static String level(DeadlineRule rule) {
		return label(rule.level(), CompetenceLevel.values());
	}

	/** The rule keeps these as codes because they belong to packages above its own. */
	private static String label(String code, Enum<?>... constants) {
		return code == null ? null
				: Arrays.stream(constants).filter(each -> each.name().equals(code)).map(Labels::of).findFirst().orElse(code);
	}
}
