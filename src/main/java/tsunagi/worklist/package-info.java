/** 今日の仕事と一覧: what is due for whom, and the list and search of cases. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "tenancy", "audit", "web", "access", "person", "casefile"})
package tsunagi.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
