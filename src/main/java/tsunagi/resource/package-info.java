/** 社会資源・つなぎ先: the register of organisations that a person can be referred to. It holds no personal data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access"})
package tsunagi.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
