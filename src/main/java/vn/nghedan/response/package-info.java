/** The answer: drafted, approved, numbered, brought back to the petitioner, and judged by him. */
@ApplicationModule(allowedDependencies = { "platform", "petition", "organization", "calendar" })
package vn.nghedan.response;

import org.springframework.modulith.ApplicationModule;
