package tsunagi.documents;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * 図 — lines and areas on a paper, where its template has an {@code <object>} whose data is the drawing's name. Words are no part of
 * it: the template writes them over it, so that rare kanji of names are found in our fonts.
 *
 * @param width in the units in which it is painted
 */
public record Drawing(double width, Consumer<Graphics2D> painter) {}
