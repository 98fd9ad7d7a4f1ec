package tsunagi.worklist;

import org.jspecify.annotations.Nullable;

/** One case in a list, with the name that the reader may see. */
record ListedCase(CaseLine line, String name, @Nullable String kana) {}
