/** 資産収入要件と給付額の計算: the rules of 住居確保給付金, 就労準備支援 and 居住支援 as pure functions over records; every result explains itself in steps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package tsunagi.meanstest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
