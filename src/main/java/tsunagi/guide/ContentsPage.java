package tsunagi.guide;

import java.util.List;

/**
 * 目次 of the 手引き.
 *
 * @param own the chapters of the reader's roles
 */
record ContentsPage(List<GuideLink> own, GuideText text) {
    ContentsPage {
        own = List.copyOf(own);
    }
}
