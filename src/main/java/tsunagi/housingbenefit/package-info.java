/** 住居確保給付金: the 試算 before an application, explained step by step, and the same for programs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "access", "documents", "person", "casefile", "meanstest", "standards"})
package tsunagi.housingbenefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
