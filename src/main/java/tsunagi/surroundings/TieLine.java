package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.List;
import tsunagi.surroundings.Ecomap.Actor;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Mark;
import tsunagi.surroundings.Picture.Point;

/** The line from the person to one around her, from edge to edge, with its arrows. */
final class TieLine {
    private static final double ARROW = 13;
    private static final double ARROW_HALF = 6;
    private static final double TOOTH = 9;

    private final Point from;
    private final Point to;
    private final double length;

    private TieLine(Point from, Point to) {
        this.from = from;
        this.to = to;
        this.length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    static List<Mark> between(Point centre, double radius, Point box, Actor actor) {
        double across = box.x() - centre.x();
        double down = box.y() - centre.y();
        double distance = Math.hypot(across, down);
        double inside = Math.min(
                across == 0 ? Double.MAX_VALUE : Ecomap.BOX_WIDTH / 2 / Math.abs(across),
                down == 0 ? Double.MAX_VALUE : Ecomap.BOX_HEIGHT / 2 / Math.abs(down));
        var line = new TieLine(
                centre.plus(across * radius / distance, down * radius / distance),
                centre.plus(across * (1 - inside), down * (1 - inside)));
        return line.marks(actor);
    }

    private List<Mark> marks(Actor actor) {
        boolean away = actor.direction() == Direction.FROM_PERSON || actor.direction() == Direction.MUTUAL;
        boolean back = actor.direction() == Direction.TO_PERSON || actor.direction() == Direction.MUTUAL;
        double begin = back ? ARROW : 0;
        double end = away ? length - ARROW : length;
        List<Mark> marks = new ArrayList<>();
        marks.add(stroke(actor, begin, end));
        if (away) {
            marks.add(Line.closed(Pen.SOLID, to, at(length - ARROW, ARROW_HALF), at(length - ARROW, -ARROW_HALF)));
        }
        if (back) {
            marks.add(Line.closed(Pen.SOLID, from, at(ARROW, ARROW_HALF), at(ARROW, -ARROW_HALF)));
        }
        return marks;
    }

    private Line stroke(Actor actor, double begin, double end) {
        Strength strength = actor.strength();
        if (strength == null) {
            return Line.of(Pen.NORMAL, at(begin, 0), at(end, 0));
        }
        return switch (strength) {
            case STRONG -> Line.of(Pen.STRONG, at(begin, 0), at(end, 0));
            case ORDINARY -> Line.of(Pen.NORMAL, at(begin, 0), at(end, 0));
            case WEAK -> Line.of(Pen.DASHED, at(begin, 0), at(end, 0));
            case CONFLICT -> zigzag(begin, end);
        };
    }

    private Line zigzag(double begin, double end) {
        List<Point> points = new ArrayList<>();
        points.add(at(begin, 0));
        int side = 1;
        for (double along = begin + TOOTH; along < end - TOOTH / 2; along += TOOTH) {
            points.add(at(along, side * TOOTH / 2));
            side = -side;
        }
        points.add(at(end, 0));
        return new Line(Pen.NORMAL, false, points);
    }

    /** @param aside from the line, to its right */
    private Point at(double along, double aside) {
        double across = (to.x() - from.x()) / length;
        double down = (to.y() - from.y()) / length;
        return from.plus(across * along - down * aside, down * along + across * aside);
    }
}
