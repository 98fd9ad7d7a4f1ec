package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.surroundings.Picture.Circle;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Mark;
import tsunagi.surroundings.Picture.Point;
import tsunagi.surroundings.Picture.Words;

/**
 * エコマップ — the person with her household in the middle, around her whom she has to do with. A thick line is a strong tie, a dashed
 * one a weak tie, a zigzag a conflict; an arrow says who turns to whom.
 */
final class Ecomap {
    static final double BOX_WIDTH = 156;
    static final double BOX_HEIGHT = 50;
    private static final double MARGIN = 10;
    private static final double CENTRE = 62;
    private static final double FREE = 16;
    private static final double NEAREST_ACROSS = 270;
    private static final double NEAREST_DOWN = 170;
    private static final double WIDER = 1.06;
    private static final double LONGEST_NAME = 10.5;
    private static final double LONGEST_IN_CENTRE = 7;

    /**
     * One around the person.
     *
     * @param strength null where nobody has said it: a thin line
     */
    record Actor(String name, String kind, @Nullable Strength strength, Direction direction) {}

    private Ecomap() {}

    /** @param household {@code 世帯 3人} */
    static Picture of(String person, String household, List<Actor> actors) {
        List<Point> places = places(actors.size());
        double left = places.stream().mapToDouble(Point::x).min().orElse(0) - BOX_WIDTH / 2 - MARGIN;
        double top = Math.min(places.stream().mapToDouble(Point::y).min().orElse(0) - BOX_HEIGHT / 2, -CENTRE) - MARGIN;
        double right = places.stream().mapToDouble(Point::x).max().orElse(0) + BOX_WIDTH / 2 + MARGIN;
        double bottom =
                Math.max(places.stream().mapToDouble(Point::y).max().orElse(0) + BOX_HEIGHT / 2, CENTRE) + MARGIN;
        Point centre = new Point(-left, -top);
        List<Mark> marks = new ArrayList<>();
        for (int index = 0; index < actors.size(); index++) {
            Point at = centre.plus(places.get(index).x(), places.get(index).y());
            marks.addAll(TieLine.between(centre, CENTRE, at, actors.get(index)));
            marks.addAll(box(at, actors.get(index)));
        }
        marks.add(new Circle(centre, CENTRE));
        marks.add(new Words(centre.plus(0, -4), CutText.to(person, LONGEST_IN_CENTRE), false));
        marks.add(new Words(centre.plus(0, 18), household, true));
        return new Picture(
                right - left,
                bottom - top,
                "エコマップ",
                "本人と世帯を囲む%dの相手の図。同じ内容は、この図の表にあります。".formatted(actors.size()),
                marks);
    }

    /** Around the middle, the first above it; the more there are the wider, until no two boxes touch. */
    static List<Point> places(int count) {
        double scale = 1;
        List<Point> places = around(count, scale);
        while (touch(places)) {
            scale *= WIDER;
            places = around(count, scale);
        }
        return places;
    }

    private static List<Point> around(int count, double scale) {
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    double angle = 2 * Math.PI * index / count - Math.PI / 2;
                    return new Point(NEAREST_ACROSS * scale * Math.cos(angle), NEAREST_DOWN * scale * Math.sin(angle));
                })
                .toList();
    }

    private static boolean touch(List<Point> places) {
        return IntStream.range(0, places.size())
                .anyMatch(one -> IntStream.range(one + 1, places.size())
                        .anyMatch(other -> touch(places.get(one), places.get(other))));
    }

    private static boolean touch(Point one, Point other) {
        return Math.abs(one.x() - other.x()) < BOX_WIDTH + FREE && Math.abs(one.y() - other.y()) < BOX_HEIGHT + FREE;
    }

    private static List<Mark> box(Point at, Actor actor) {
        return Stream.of(
                        Line.rectangle(
                                Pen.NORMAL, at.x() - BOX_WIDTH / 2, at.y() - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT),
                        new Words(at.plus(0, -3), CutText.to(actor.name(), LONGEST_NAME), false),
                        new Words(at.plus(0, 16), actor.kind(), true))
                .map(Mark.class::cast)
                .toList();
    }
}
