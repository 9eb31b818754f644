/** Numbers for people who look at many cases at once: plain SQL over what the features keep, never changing any of it. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "petition", "calendar", "outreach" })
package vn.nghedan.reporting;

import org.springframework.modulith.ApplicationModule;
