/** 郵便番号: the towns of 日本郵便's file, which an administrator brings up to date, and the way from a code to an address and back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "tenancy", "access", "web"})
package tsunagi.postal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
