/** The only code that knows the process engine: it turns what happened to a case into steps, and steps into verbs. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "audit", "calendar", "petition", "competence", "dossier",
		"response", "outreach", "meeting", "review", "attendance", "quarantine", "retention", "access", "web", "demo",
		"reporting" })
package vn.nghedan.process;

import org.springframework.modulith.ApplicationModule;
