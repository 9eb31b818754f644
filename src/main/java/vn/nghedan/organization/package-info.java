/** Who is who: authorities and their levels, residential groups, officials and their roles, delegations, substitution. */
@ApplicationModule(allowedDependencies = "platform")
package vn.nghedan.organization;

import org.springframework.modulith.ApplicationModule;
