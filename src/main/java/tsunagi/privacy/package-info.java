/** 個人情報に関する管理・取扱規程（様式7）: the municipality's text with its versions, none of which is ever overwritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "tenancy", "documents", "web", "access"})
package tsunagi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
