/** How long cases are kept, what holds them longer, and the signed lists by which their words are destroyed. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "petition", "quarantine", "audit" })
package vn.nghedan.retention;

import org.springframework.modulith.ApplicationModule;
