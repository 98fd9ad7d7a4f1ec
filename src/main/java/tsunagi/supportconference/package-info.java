/** 支援会議 (法9条) behind its own door: members under secrecy, people who have not consented, and the one deliberate way into a case. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "tenancy", "documents", "web", "access", "supportlog"})
package tsunagi.supportconference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
