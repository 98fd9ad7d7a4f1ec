/** 検索: one box that finds people and the text of records, within what its asker may see. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "web",
            "access",
            "person",
            "casefile",
            "supportlog",
            "intake"
        })
package tsunagi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
