/** 利用者・役割・閲覧権限: sign-in, the one permission table, dated grants and the door of each entrance method. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "audit", "web", "drafts"})
package tsunagi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
