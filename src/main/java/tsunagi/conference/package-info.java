/** 支援調整会議: its meetings, who attended, the plans and evaluations on the agenda, and the outcome of each. */
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
            "supportlog",
            "plan"
        })
package tsunagi.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
