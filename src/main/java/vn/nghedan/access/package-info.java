/** Who may see and do what: accounts and sign-on, roles as authorities, and the scope of cases an official sees. */
@ApplicationModule(allowedDependencies = { "platform", "organization", "audit" })
package vn.nghedan.access;

import org.springframework.modulith.ApplicationModule;
