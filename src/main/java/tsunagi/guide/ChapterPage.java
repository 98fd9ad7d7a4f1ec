package tsunagi.guide;

import org.jspecify.annotations.Nullable;

/** One chapter of the 手引き, and its neighbours. */
record ChapterPage(
        GuideText text,
        @Nullable GuideLink before,
        @Nullable GuideLink after) {}
