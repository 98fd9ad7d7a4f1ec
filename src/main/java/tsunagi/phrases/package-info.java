/** 定型文: short texts of the municipality and of its staff, put into a text field by their reading; no personal data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access"})
package tsunagi.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
