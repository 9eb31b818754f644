/** Who read, changed, took away, unmasked, signed on or was refused: a record that is only added to and shows when it was touched. */
@ApplicationModule(allowedDependencies = { "platform", "organization" })
package vn.nghedan.audit;

import org.springframework.modulith.ApplicationModule;
