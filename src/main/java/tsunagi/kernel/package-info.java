/** 共通の値: the values every module speaks in — ids, money, dates, names — pure Java, checked where they are made. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package tsunagi.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
