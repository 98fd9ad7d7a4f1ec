@NullMarked
package tsunagi.drafts;

import org.jspecify.annotations.NullMarked;
