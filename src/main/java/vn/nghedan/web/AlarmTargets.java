package vn.nghedan.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Alarm;

/** Whom alarms will reach as things stand today, in words; who holds the step then may be somebody else. */
@Component
class AlarmTargets {

	private final AlarmAudience audience;
	private final Organization organization;
	private final Names names;

	AlarmTargets(AlarmAudience audience, Organization organization, Names names) {
		this.audience = audience;
		this.organization = organization;
		this.names = names;
	}

	/** Each alarm of one clock, in time order, with whom it will reach; those that are news to nobody are left out. */
	List<ExplainedClock.Next> of(List<Alarm> coming) {
		return audience.of(coming).stream().map(told -> new ExplainedClock.Next(told.alarm().at(), told.alarm().kind().name(),
				Labels.of(told.alarm().kind()), to(told), told.people().stream().map(names::official).toList())).toList();
	}

	private String to(AlarmAudience.Told told) {
		Stream<String> holders = told.holders().isEmpty() ? Stream.empty() : Stream.of(holders(told));
		Stream<String> heads = told.head() == null ? Stream.empty() : told.head().usernames().stream().map(this::head);
		return Stream.concat(holders, heads).collect(Collectors.joining(ClockSentences.text("and")));
	}

	private String holders(AlarmAudience.Told told) {
		String together = told.holders().stream().flatMap(this::holder).distinct().collect(Collectors.joining(", "));
		return told.taskId() == null ? together : ClockSentences.text("holder", together);
	}

	/** Whoever has taken a step by name; what waits for a group by what the group is called. */
	private Stream<String> holder(AlarmAudience.Holder holder) {
		return holder.group() == null ? holder.people().stream().map(names::official) : Stream.of(group(holder.group()));
	}

	/** {@code TG-BHD.intake-officer} as role and unit. */
	private String group(String group) {
		int dot = group.lastIndexOf('.');
		return dot < 0 ? group : Labels.of("role", group.substring(dot + 1)) + " " + names.unit(group.substring(0, dot));
	}

	private String head(String username) {
		String position = organization.findOfficial(username).map(Official::position).orElse("");
		return position.isBlank() ? names.official(username) : names.official(username) + " (" + position + ")";
	}
}
