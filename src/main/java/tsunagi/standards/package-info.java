/** 基準額表: the dated tables of 住居確保給付金 — amounts by household size, duties, deadlines, items and forms — as shipped and as the municipality says them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "meanstest", "tenancy", "access", "web"})
package tsunagi.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
