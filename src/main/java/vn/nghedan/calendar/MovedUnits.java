package vn.nghedan.calendar;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.OrganizationChanged;
import vn.nghedan.platform.Messages;

/** A unit that came under another one inherits other calendars and rules, so its dates are counted anew. */
@Component
class MovedUnits {

	private final AlmanacStore store;
	private final ApplicationEventPublisher events;

	MovedUnits(AlmanacStore store, ApplicationEventPublisher events) {
		this.store = store;
		this.events = events;
	}

	@EventListener
	@Transactional
	public void on(OrganizationChanged changed) {
		if (store.takeMovedUnits()) {
			events.publishEvent(new AlmanacChanged(Messages.vietnamese("calendar", "changed.units"), AlmanacRows.NATIONAL,
					Actor.SYSTEM, store.version()));
		}
	}
}
