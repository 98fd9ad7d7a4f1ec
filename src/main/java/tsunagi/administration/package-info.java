/** 管理の画面: the settings in force, and who looked at whose data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "tenancy", "audit", "access", "web", "person", "casefile"})
package tsunagi.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
