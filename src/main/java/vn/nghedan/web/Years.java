package vn.nghedan.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import vn.nghedan.platform.VietnamTime;

/** A date or moment of these years in Vietnam; outside them a calendar says nothing worth having. */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Years.Check.class)
public @interface Years {

	int from() default 2000;

	int to() default 2100;

	String message() default "";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Whoever requires a value says so elsewhere. */
	class Check implements ConstraintValidator<Years, Temporal> {

		private int from;
		private int to;

		@Override
		public void initialize(Years years) {
			from = years.from();
			to = years.to();
		}

		@Override
		public boolean isValid(Temporal value, ConstraintValidatorContext context) {
			if (value == null) {
				return true;
			}
			Temporal there = value instanceof OffsetDateTime moment ? moment.atZoneSameInstant(VietnamTime.ZONE) : value;
			int year = there.get(ChronoField.YEAR);
			return from <= year && year <= to;
		}
	}
}
