/** 帳票・通知・添付ファイル: prints as PDF, numbers for outgoing papers, and files kept with a case. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "forms"})
package tsunagi.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
