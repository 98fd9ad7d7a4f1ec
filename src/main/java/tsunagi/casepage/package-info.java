/** ケースの画面: the pages of one case that several modules fill from below. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "tenancy",
            "audit",
            "access",
            "web",
            "documents",
            "person",
            "postal",
            "casefile",
            "supportlog",
            "referral",
            "plan"
        })
package tsunagi.casepage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
