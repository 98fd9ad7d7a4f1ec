/** 給付金の支払: to whom each 住居確保給付金 is paid, what is due and was transferred for each month, and what is claimed back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "documents",
            "web",
            "access",
            "person",
            "casefile",
            "meanstest",
            "housingbenefit"
        })
package tsunagi.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
