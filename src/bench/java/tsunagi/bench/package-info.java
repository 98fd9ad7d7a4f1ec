/** ./bench — fills Tsunagi with simulated years of many municipalities, proves them consistent, and measures the program. */
@NullMarked
package tsunagi.bench;

import org.jspecify.annotations.NullMarked;
