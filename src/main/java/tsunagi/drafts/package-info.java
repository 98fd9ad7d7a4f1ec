/** 書きかけ: what has been typed and not saved yet, kept for its writer alone and for seven days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "web"})
package tsunagi.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
