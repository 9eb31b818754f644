package vn.nghedan.petition;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.nghedan.calendar.AlarmKind;

/** Which alarms of some petitions have been raised already. */
final class AlarmsRaised {

	private final Set<Key> raised = new HashSet<>();
	private final Map<Long, Carried> carried = new HashMap<>();

	/** One alarm of one clock; that its date may have moved since does not make it another one. */
	private record Key(Long clockId, AlarmKind kind, int level, Instant at) {
	}

	/** What was raised before alarms were recorded one by one: everything up to a moment, for the date of that time. */
	private record Carried(Instant dueAt, Instant upTo) {
	}

	void add(Long clockId, AlarmKind kind, int level, Instant at) {
		raised.add(new Key(clockId, kind, level, at));
	}

	void carry(Long clockId, Instant dueAt, Instant upTo) {
		carried.put(clockId, new Carried(dueAt, upTo));
	}

	boolean awaits(Alarm alarm) {
		return !raised.contains(new Key(alarm.clockId(), alarm.kind(), alarm.level(), alarm.at())) && !isCarried(alarm);
	}

	private boolean isCarried(Alarm alarm) {
		Carried before = carried.get(alarm.clockId());
		return before != null && before.dueAt().equals(alarm.dueAt()) && !alarm.at().isAfter(before.upTo());
	}
}
