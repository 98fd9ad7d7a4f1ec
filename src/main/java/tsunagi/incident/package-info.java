/** 漏えい等の事案: what is lost or leaked, until when it is to be reported and to whom, whom it concerns, and what was done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "tenancy", "documents", "web", "access", "person"})
package tsunagi.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
