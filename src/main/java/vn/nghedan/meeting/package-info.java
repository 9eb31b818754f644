/** Meetings with residents: planned by rhythm, held, written down, and where answers are read out. */
@ApplicationModule(allowedDependencies = { "platform", "petition", "organization", "calendar", "outreach" })
package vn.nghedan.meeting;

import org.springframework.modulith.ApplicationModule;
