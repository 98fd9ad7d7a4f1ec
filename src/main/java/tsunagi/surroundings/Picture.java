package tsunagi.surroundings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing, as it is shown on screen and on paper.
 *
 * @param description for who can't see it
 * @param marks those behind first
 */
record Picture(double width, double height, String title, String description, List<Mark> marks) {
    private static final double LARGE = 1150;

    Picture {
        marks = List.copyOf(marks);
    }

    /** Something drawn. */
    sealed interface Mark {}

    /** A place in the picture, from its left upper corner. */
    record Point(double x, double y) {
        Point plus(double right, double down) {
            return new Point(x + right, y + down);
        }
    }

    /** A line from point to point, and back to the first when it is closed. */
    record Line(Pen pen, boolean closed, List<Point> points) implements Mark {
        Line {
            points = List.copyOf(points);
        }

        static Line of(Pen pen, Point... points) {
            return new Line(pen, false, List.of(points));
        }

        static Line closed(Pen pen, Point... points) {
            return new Line(pen, true, List.of(points));
        }

        static Line rectangle(Pen pen, double left, double top, double width, double height) {
            Point corner = new Point(left, top);
            return closed(pen, corner, corner.plus(width, 0), corner.plus(width, height), corner.plus(0, height));
        }

        /** {@code 10.0,20.5 30.0,20.5}, as SVG writes them. */
        String svg() {
            return points.stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
        }
    }

    /** A circle. */
    record Circle(Point middle, double radius) implements Mark {}

    /** One line of text, its middle at a point of its base line. */
    record Words(Point at, String text, boolean small) implements Mark {}

    /** Whether its words could not be read any more when it is made as narrow as a page. */
    boolean isLarge() {
        return width > LARGE;
    }

    String viewBox() {
        return "0 0 " + number(width) + " " + number(height);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
