package vn.nghedan.process.steps;

import static vn.nghedan.platform.Messages.vietnamese;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.process.WatchKey;

/** What a mail says to somebody who has not come often enough: how many visits he still owes, and until when. */
@Component
class AttendanceFacts {

	private final AttendanceWatch watch;

	AttendanceFacts(AttendanceWatch watch) {
		this.watch = watch;
	}

	List<String> of(String businessKey, String username) {
		String programme = WatchKey.programmeOf(businessKey);
		return watch.owedBy(programme, username).map(owed -> List.of(vietnamese("process", "mail.programme", watch.nameOf(programme)),
				vietnamese("process", "mail.visits", owed.missing(), VietnamTime.words(owed.until())))).orElse(List.of());
	}
}
