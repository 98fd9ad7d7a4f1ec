/** 名寄せ: one person once — who may have been entered twice, the merge of two entries, and its undoing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "web", "person", "casefile"})
package tsunagi.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
