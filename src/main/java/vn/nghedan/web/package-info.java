/** The REST interface under {@code /api}, for our own pages in Tasklist and for other systems; it knows no process engine. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "audit", "calendar", "petition", "outreach", "meeting", "review", "attendance", "competence",
		"dossier", "response", "access", "reporting", "quarantine", "retention" })
package vn.nghedan.web;

import org.springframework.modulith.ApplicationModule;
