package vn.nghedan.access;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nghedan.organization.OrganizationChanged;

/** Signs off, with the change itself, whoever has no role any more after a change of the organisation. */
@Component
class SessionsOfLeavers {

	private final Standings standings;
	private final OpenSessions sessions;

	SessionsOfLeavers(Standings standings, OpenSessions sessions) {
		this.standings = standings;
		this.sessions = sessions;
	}

	@EventListener
	void on(OrganizationChanged changed) {
		List<String> gone = sessions.signedOn(changed.officials()).stream().filter(name -> !standings.maySignOn(name)).toList();
		sessions.end(gone);
	}
}
