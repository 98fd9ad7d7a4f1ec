/** 支援台帳: the case, its append-only facts, and the stage, the 13 steps and the next move computed from them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "audit", "web", "access", "person"})
package tsunagi.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
