package tsunagi.surroundings;

import java.util.List;
import tsunagi.documents.Drawing;
import tsunagi.surroundings.Picture.Words;

/**
 * A picture on A4, as large as its words need, or smaller where it would not fit.
 *
 * @param name by which the paper finds its lines
 */
record PaperPicture(String name, Picture picture) {
    private static final double MOST_ACROSS = 182;
    private static final double MOST_DOWN = 125;
    private static final double USUAL = 0.24;
    private static final double POINTS_A_MILLIMETRE = 2.835;
    private static final double WIDEST_WORDS = 60;
    private static final double ABOVE_BASE_LINE = 0.88;

    Drawing drawing() {
        return new Drawing(picture.width(), new PaintedPicture(picture)::paint);
    }

    String width() {
        return millimetres(picture.width());
    }

    String height() {
        return millimetres(picture.height());
    }

    List<Words> words() {
        return picture.marks().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    String style(Words words) {
        double size = words.small() ? 12 : 14;
        return "position: absolute; width: %smm; left: %smm; top: %s; font-size: %spt; line-height: 1; text-align: center;"
                .formatted(
                        Picture.number(WIDEST_WORDS),
                        Picture.number(words.at().x() * scale() - WIDEST_WORDS / 2),
                        millimetres(words.at().y() - size * ABOVE_BASE_LINE),
                        Picture.number(size * scale() * POINTS_A_MILLIMETRE));
    }

    private String millimetres(double units) {
        return Picture.number(units * scale()) + "mm";
    }

    private double scale() {
        return Math.min(USUAL, Math.min(MOST_ACROSS / picture.width(), MOST_DOWN / picture.height()));
    }
}
