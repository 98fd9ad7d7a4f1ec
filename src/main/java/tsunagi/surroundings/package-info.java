/** 家族と周りの図: the family of a case's person as a ジェノグラム, and whom she has to do with as an エコマップ. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "documents", "web", "access", "person", "casefile"})
package tsunagi.surroundings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
