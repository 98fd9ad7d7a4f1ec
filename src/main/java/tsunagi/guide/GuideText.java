package tsunagi.guide;

import java.util.List;

/**
 * A file of the guide, ready to be shown.
 *
 * @param title its first heading
 * @param html what follows
 * @param headings of its sections
 */
record GuideText(String title, String html, List<Heading> headings) {
    GuideText {
        headings = List.copyOf(headings);
    }

    /** @param id the part of an address behind # */
    record Heading(String id, String text) {}
}
