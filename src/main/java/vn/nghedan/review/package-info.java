/** Delegations review once a month what was heard: an agenda that skips nothing, directions, and signed minutes. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "calendar", "petition" })
package vn.nghedan.review;

import org.springframework.modulith.ApplicationModule;
