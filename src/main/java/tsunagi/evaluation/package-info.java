/** 終結: how a case ends, is suspended and resumed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "tenancy", "audit", "web", "access", "person", "casefile"})
package tsunagi.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
