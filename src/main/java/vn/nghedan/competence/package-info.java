/** Whose matter it is: subject fields and objects, the unit behind a pattern of the decision table, and transfers. */
@ApplicationModule(allowedDependencies = { "platform", "petition", "organization" })
package vn.nghedan.competence;

import org.springframework.modulith.ApplicationModule;
