/** 手引き: the user guide of {@code docs/guide}, one chapter per role, shown within the program. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "web"})
package tsunagi.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
