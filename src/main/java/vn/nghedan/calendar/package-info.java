/** Working days, deadline rules and the dates that follow from them. */
@ApplicationModule(allowedDependencies = { "organization", "platform" })
package vn.nghedan.calendar;

import org.springframework.modulith.ApplicationModule;
