/** The database: the embedded PostgreSQL, the roles and the transactions of one municipality. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package tsunagi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
