/** 相談受付: reception while on the telephone, triage with its four ends, 様式1 with application and consent, and running cases taken over from paper. */
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
            "resource",
            "casefile",
            "consent",
            "supportlog",
            "referral"
        })
package tsunagi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
