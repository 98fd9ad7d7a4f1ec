/** 練習市: invented staff and people to learn つなぎ with; exists with the Spring profile "practice" only. */
@NullMarked
@ApplicationModule
package tsunagi.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
