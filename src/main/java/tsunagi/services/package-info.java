/** 事業・支援: 緊急的な支援, which may be given before there is a plan. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "access", "resource", "casefile"})
package tsunagi.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
