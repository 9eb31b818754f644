/** Officials among residents: who looks after which group, the meetings they hold, and answers read out there. */
@ApplicationModule(allowedDependencies = { "platform", "petition", "organization", "calendar" })
package vn.nghedan.outreach;

import org.springframework.modulith.ApplicationModule;
