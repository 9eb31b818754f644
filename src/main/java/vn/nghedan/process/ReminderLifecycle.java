package vn.nghedan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.PetitionReminded;

/** Tells those who were reminded of a step, also by mail where mail goes out. */
@Component
class ReminderLifecycle {

	private final Notices notices;

	ReminderLifecycle(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(PetitionReminded reminded) {
		reminded.usernames().forEach(username -> notices.reminded(reminded.code(), reminded.taskId(), username));
	}
}
