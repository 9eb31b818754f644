/** What every package stands on: time in Vietnam, refusals in the user's words, plain text, and the embedded database. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package vn.nghedan.platform;

import org.springframework.modulith.ApplicationModule;
