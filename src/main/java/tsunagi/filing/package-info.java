/** 提出: to whom a return is handed in, until when, and what was handed in; and the inhabitants of each year that it is reckoned by. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "documents", "web", "access", "reporting"})
package tsunagi.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
