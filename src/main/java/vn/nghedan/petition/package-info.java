/** The case: what a resident said, its petitioner, status, journal, texts, files and clocks, and every verb that may change it. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "calendar", "audit" })
package vn.nghedan.petition;

import org.springframework.modulith.ApplicationModule;
