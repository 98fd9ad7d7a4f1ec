/** What every page stands on: layout, form fields, error pages, idempotent submissions and security headers. */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package tsunagi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
