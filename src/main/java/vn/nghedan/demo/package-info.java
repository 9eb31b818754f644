/** The fictional city of Hải Minh for whoever only wants to look: its people, and petitions replayed day by day. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "calendar", "petition", "dossier", "outreach", "meeting",
		"competence", "review", "access", "web" })
package vn.nghedan.demo;

import org.springframework.modulith.ApplicationModule;
