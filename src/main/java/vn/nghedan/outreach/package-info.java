/** Officials among residents: programmes, who looks after which group for how long, and who goes instead. */
@ApplicationModule(allowedDependencies = { "platform", "petition", "organization", "calendar" })
package vn.nghedan.outreach;

import org.springframework.modulith.ApplicationModule;
