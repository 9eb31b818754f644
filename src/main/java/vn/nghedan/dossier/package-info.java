/** Letters to the city and to outside agencies: what was sent under which number, and the reply to each petition. */
@ApplicationModule(allowedDependencies = { "platform", "petition", "organization", "calendar" })
package vn.nghedan.dossier;

import org.springframework.modulith.ApplicationModule;
