/** 実施主体と決まり: the implementing body, its agencies and offices, and its own dated rules — services, routes, papers, settings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package tsunagi.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
