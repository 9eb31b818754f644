package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;

/** Explains one wrong field without repeating what stood in it, which may be a person's data. */
final class WrongField {

	private WrongField() {
	}

	static Problem.FieldError of(JsonMappingException wrong, Locale locale) {
		String field = wrong.getPath().stream().map(WrongField::step).collect(Collectors.joining()).substring(1);
		if (wrong instanceof UnrecognizedPropertyException unknown) {
			String known = unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
			return named(field, "Unknown", locale, known);
		}
		Class<?> target = wrong instanceof InvalidFormatException format ? format.getTargetType()
				: wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
		return typed(field, target, locale);
	}

	private static String step(JsonMappingException.Reference reference) {
		return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
	}

	/** A value that is not of this type. */
	static Problem.FieldError typed(String field, Class<?> type, Locale locale) {
		if (type != null && type.isEnum()) {
			String allowed = Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
			return named(field, "Enum", locale, allowed);
		}
		if (type == Instant.class || type == OffsetDateTime.class) {
			return named(field, "Moment", locale);
		}
		return named(field, type == LocalDate.class ? "Date" : "Type", locale);
	}

	static Problem.FieldError named(String field, String rule, Locale locale, Object... arguments) {
		return new Problem.FieldError(field, rule, Problem.text("invalid." + rule, locale, arguments));
	}

	/** A field that breaks its rule, or a parameter that is not of its type. */
	static Problem.FieldError of(FieldError error, Locale locale) {
		return error.contains(TypeMismatchException.class)
				? typed(error.getField(), error.unwrap(TypeMismatchException.class).getRequiredType(), locale)
				: named(error.getField(), error.getCode(), locale, bounds(error));
	}

	/** A parameter that breaks its rule; the last of its codes is the rule itself. */
	static Problem.FieldError of(String parameter, MessageSourceResolvable error, Locale locale) {
		String[] codes = error.getCodes();
		String rule = codes == null || codes.length == 0 ? "Type" : codes[codes.length - 1];
		return named(parameter, rule, locale, bounds(error));
	}

	/** The numbers of a rule such as a greatest length, smallest first, for its text. */
	private static Object[] bounds(MessageSourceResolvable error) {
		if (error.getArguments() == null) {
			return new Object[0];
		}
		List<Object> numbers = Arrays.stream(error.getArguments()).filter(Number.class::isInstance).sorted().toList();
		return numbers.toArray();
	}
}
