/** 招待者ごとの会議資料: for each attendee only the cases and kinds that consent covers, on numbered paper or by a guest link. */
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
            "person",
            "casefile",
            "consent",
            "plan",
            "conference"
        })
package tsunagi.packet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
