/** Embedded PostgreSQL, the two transaction managers and the binding of each transaction to one municipality. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package tsunagi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
