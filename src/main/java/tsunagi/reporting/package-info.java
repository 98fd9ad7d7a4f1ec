/** 報告・統計: the returns to the nation, computed from the cases, each number with the cases that it counts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "documents", "web", "access", "person"})
package tsunagi.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
