package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for whom on a day, asked for many officials at once. */
@Service
@Transactional(readOnly = true)
public class Absences {

	private final Substitutions substitutions;

	Absences(Substitutions substitutions) {
		this.substitutions = substitutions;
	}

	/** Each of them with the substitute if he is absent on that day, else with himself. */
	public Map<String, String> actingFor(Collection<String> usernames, LocalDate on) {
		StandIns standIns = StandIns.of(substitutions.on(on));
		return usernames.stream().distinct().collect(Collectors.toMap(name -> name, standIns::actingFor));
	}

	/** These, everybody who stands in for them, and whoever stands in for somebody: what they do not hold they may have had. */
	public Set<String> touched(Collection<String> usernames, LocalDate on) {
		StandIns standIns = StandIns.of(substitutions.on(on));
		return Set.copyOf(standIns.withStandIns(Stream.concat(usernames.stream(), standIns.substituteOf().keySet().stream()).toList()));
	}
}
