/** 住居確保給付金: the 試算 before an application, the application, what the municipality decides of it, and the calculation for programs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "web",
            "access",
            "documents",
            "person",
            "casefile",
            "supportlog",
            "meanstest",
            "standards"
        })
package tsunagi.housingbenefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
