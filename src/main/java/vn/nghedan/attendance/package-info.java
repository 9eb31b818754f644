/** Who has been among the people as often as his programme wants, who is warned, and whose hamlet waits longest. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "calendar", "outreach", "meeting" })
package vn.nghedan.attendance;

import org.springframework.modulith.ApplicationModule;
