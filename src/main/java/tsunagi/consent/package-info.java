/** 情報共有の同意: what each person agreed to, with the text as signed, its exceptions and its withdrawal; the gate of all sharing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "tenancy",
            "documents",
            "web",
            "access",
            "person",
            "privacy",
            "casefile"
        })
package tsunagi.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
