/** つなぎ: a person is referred to somebody who can help better, and somebody asks whether she arrived. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "documents",
            "web",
            "access",
            "person",
            "resource",
            "casefile",
            "consent",
            "supportlog"
        })
package tsunagi.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
