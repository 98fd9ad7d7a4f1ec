/** 転記: what of each case is typed into the nation's system, in its order, and what has changed since it was. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "forms", "documents", "web", "access", "person", "casefile"})
package tsunagi.transcription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
