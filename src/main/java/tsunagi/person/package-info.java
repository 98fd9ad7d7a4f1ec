/** 本人・世帯: the register of people — names as typed, ways to reach them, the household, and 似た方. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "audit", "access", "web"})
package tsunagi.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
