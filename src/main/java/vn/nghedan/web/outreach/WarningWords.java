package vn.nghedan.web.outreach;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.outreach.AssignmentWarning;
import vn.nghedan.platform.Messages;
import vn.nghedan.web.Names;

/** What is worth a second look, with the names of people and places in the place of their codes. */
@Component
class WarningWords {

	private final Names names;

	WarningWords(Names names) {
		this.names = names;
	}

	List<String> of(List<AssignmentWarning> warnings) {
		return warnings.stream().map(this::of).distinct().toList();
	}

	String of(AssignmentWarning warning) {
		List<String> arguments = new ArrayList<>(warning.arguments());
		switch (warning.what()) {
			case "many-groups" -> arguments.set(0, names.official(arguments.get(0)));
			case "no-delegation", "nobody" -> arguments.set(0, names.any(arguments.get(0)));
			case "last-holder" -> {
				arguments.set(0, Messages.text("organization", "role." + arguments.get(0), LocaleContextHolder.getLocale()));
				arguments.set(1, names.unit(arguments.get(1)));
			}
			default -> { }
		}
		return new AssignmentWarning(warning.what(), arguments).text(LocaleContextHolder.getLocale());
	}
}
