/** プラン評価 (様式6), 再プラン, 終結: what became of a plan, how the case goes on, ends, is suspended and resumed. */
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
            "plan",
            "conference",
            "services",
            "supportlog"
        })
package tsunagi.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
