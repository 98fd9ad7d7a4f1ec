/** 支援決定: submissions of plans to the municipality, its decision, confirmation or return, and the notice to the person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "tenancy",
            "audit",
            "forms",
            "documents",
            "web",
            "access",
            "person",
            "casefile",
            "consent",
            "meanstest",
            "standards",
            "plan",
            "conference"
        })
package tsunagi.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
