/** 標準様式: the standard forms 様式1–8 as data — their definitions, the sheets people fill in, and the values to print. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web"})
package tsunagi.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
