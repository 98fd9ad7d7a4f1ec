/** プラン未作成ケースの確認: once a week a desk goes through its consultations without a plan and decides what to do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "web", "access", "person"})
package tsunagi.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
