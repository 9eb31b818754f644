package vn.nghedan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** Reads signatories from pasted lines, {@code họ tên; điện thoại; địa chỉ}, all of them or none. */
final class SignatoryLines {

	/** What is wrong with one line, without what stands there. */
	record Wrong(int line, String code, String message) {
	}

	/** Some lines are wrong. */
	static final class Rejected extends Refusal {

		private final transient List<Wrong> rows;

		Rejected(List<Wrong> rows) {
			super("petition.signatory-lines", String.valueOf(rows.size()));
			this.rows = List.copyOf(rows);
		}

		List<Wrong> rows() {
			return rows;
		}
	}

	private final List<PetitionerData> persons = new ArrayList<>();
	private final List<Wrong> wrong = new ArrayList<>();

	private SignatoryLines() {
	}

	static List<PetitionerData> read(String text) {
		SignatoryLines lines = new SignatoryLines();
		String[] each = text.split("\\R", -1);
		for (int i = 0; i < each.length; i++) {
			if (!each[i].isBlank()) {
				lines.read(i + 1, each[i]);
			}
		}
		if (!lines.wrong.isEmpty()) {
			throw new Rejected(lines.wrong);
		}
		return lines.persons;
	}

	/** A number before the name, as lists on paper have it, is no part of the name. */
	private void read(int number, String line) {
		List<String> cells = Arrays.stream(line.replaceFirst("^\\s*\\d+\\s*[.)]\\s*", "").split("[;\t]", -1)).map(PlainText::normalise).toList();
		String name = cells.get(0);
		String phone = cell(cells, 1);
		String problem = problem(cells, name, phone);
		if (problem != null) {
			wrong.add(new Wrong(number, problem, Messages.text("petition", "signatory-line." + problem, locale())));
			return;
		}
		persons.add(new PetitionerData(name, phone, cell(cells, 2), false));
	}

	private String problem(List<String> cells, String name, String phone) {
		if (cells.stream().skip(3).anyMatch(cell -> !cell.isEmpty())) {
			return "cells";
		}
		if (name.isEmpty() || name.length() > 200) {
			return "name";
		}
		if (phone != null && !phone.matches("\\+?[0-9][0-9 .-]{6,18}[0-9]")) {
			return "phone";
		}
		if (cell(cells, 2) != null && cell(cells, 2).length() > 500) {
			return "address";
		}
		boolean twice = persons.stream().anyMatch(other -> PlainText.fold(other.name()).equals(PlainText.fold(name))
				&& Objects.equals(other.phone(), phone) && java.util.Objects.equals(other.address(), cell(cells, 2)));
		return twice ? "twice" : null;
	}

	private static String cell(List<String> cells, int index) {
		return cells.size() <= index || cells.get(index).isEmpty() ? null : cells.get(index);
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}
}
