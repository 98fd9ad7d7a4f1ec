/** 事業・支援: 緊急的な支援 and 体験利用 before a plan, モニタリング of the plan in force, and 就労開始・増収 with or without one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "web", "access", "resource", "casefile", "supportlog", "plan"})
package tsunagi.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
