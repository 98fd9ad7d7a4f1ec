/** 支給中の活動: what a recipient of 住居確保給付金 does and reports each month, and until when something is due. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "documents",
            "web",
            "access",
            "casefile",
            "supportlog",
            "meanstest",
            "standards",
            "housingbenefit"
        })
package tsunagi.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
