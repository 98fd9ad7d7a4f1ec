/** 様式5 プラン兼事業等利用申込書: the plan in the person's own words, her agreement to it, and how it becomes one in force. */
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
            "supportlog",
            "assessment"
        })
package tsunagi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
