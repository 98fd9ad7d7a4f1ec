package tsunagi.surroundings;

import java.util.Locale;

/** How a line of a picture is drawn; each kind can be told from the others without colours. */
enum Pen {
    /** A line on a white ground where it is closed. */
    NORMAL,
    STRONG,
    DASHED,
    /** Around those who live together. */
    DOTTED,
    /** Filled black. */
    SOLID;

    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
