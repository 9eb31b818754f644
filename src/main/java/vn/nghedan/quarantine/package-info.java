/** Denunciations and reports of corruption: nothing of them stays here but a stub, which only the denunciation officer sees. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "petition", "audit" })
package vn.nghedan.quarantine;

import org.springframework.modulith.ApplicationModule;
