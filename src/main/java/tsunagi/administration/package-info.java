/** 管理の画面: the settings in force, who looked at whose data, and who took out which file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "tenancy",
            "audit",
            "documents",
            "access",
            "web",
            "person",
            "casefile"
        })
package tsunagi.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
