/** 今日の仕事と一覧: what is due for whom, the list of cases, and 様式4 made from it. */
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
            "conference",
            "duties",
            "evaluation",
            "filing"
        })
package tsunagi.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
