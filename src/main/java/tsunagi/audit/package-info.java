/** 監査記録: who did or saw what, and whose data it was; insert-only, written in the transaction of the act itself, sealed afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy"})
package tsunagi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
