/** 支援の記録 (様式3): what was done with and for the person, written once, corrected but never overwritten. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "tenancy",
            "audit",
            "documents",
            "web",
            "access",
            "phrases",
            "person",
            "casefile"
        })
package tsunagi.supportlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
