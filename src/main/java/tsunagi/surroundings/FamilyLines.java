package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tsunagi.person.Partnership;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Mark;
import tsunagi.surroundings.Picture.Point;

/** The lines between partners and down to their children. */
final class FamilyLines {
    private static final double SYMBOL = 22;
    /** From the middle of a symbol down to where no words are any more. */
    private static final double BELOW_WORDS = 74;

    private static final double LEVEL = 9;
    private static final double STROKE = 7;
    private static final double ABOVE = 30;
    private static final double ASIDE = 10;

    private final FamilyTree tree;
    private final FamilyLayout layout;
    private final Function<String, Point> middle;
    private final Map<Integer, List<double[]>> taken = new HashMap<>();

    /** @param middle of the symbol of somebody */
    FamilyLines(FamilyTree tree, FamilyLayout layout, Function<String, Point> middle) {
        this.tree = tree;
        this.layout = layout;
        this.middle = middle;
    }

    void draw(List<Mark> marks) {
        tree.unions().stream().filter(Union::isCouple).forEach(union -> couple(union, marks));
        tree.unions().stream()
                .filter(union -> !union.children().isEmpty())
                .filter(union -> !union.partners().isEmpty() || union.children().size() > 1)
                .sorted(Comparator.comparingDouble(layout::middle))
                .forEach(union -> children(union, marks));
    }

    /** Between two side by side; above the others where somebody stands between them. */
    private void couple(Union union, List<Mark> marks) {
        Point one = middle.apply(union.partners().getFirst());
        Point other = middle.apply(union.partners().getLast());
        Point left = one.x() < other.x() ? one : other;
        Point right = one.x() < other.x() ? other : one;
        Pen pen = union.partnership() == Partnership.PARTNERS ? Pen.DASHED : Pen.NORMAL;
        double height = 0;
        if (layout.isSideBySide(union)) {
            marks.add(Line.of(pen, left.plus(SYMBOL, 0), right.plus(-SYMBOL, 0)));
        } else {
            height = -ABOVE;
            marks.add(Line.of(
                    pen,
                    left.plus(ASIDE, -SYMBOL),
                    left.plus(ASIDE, -ABOVE),
                    right.plus(-ASIDE, -ABOVE),
                    right.plus(-ASIDE, -SYMBOL)));
        }
        strokes(union, new Point(middleOf(union), left.y() + height), marks);
    }

    /** ／ for a couple that lives apart, ／／ after a divorce, left of where the line to the children begins. */
    private static void strokes(Union union, Point at, List<Mark> marks) {
        int count = switch (union.partnership()) {
            case SEPARATED -> 1;
            case DIVORCED -> 2;
            case MARRIED, PARTNERS -> 0;
        };
        for (int each = 0; each < count; each++) {
            Point stroke = at.plus(-STROKE * 2 + each * STROKE, 0);
            marks.add(Line.of(Pen.NORMAL, stroke.plus(-STROKE / 2, STROKE), stroke.plus(STROKE / 2, -STROKE)));
        }
    }

    private double middleOf(Union union) {
        return Genogram.MARGIN + layout.middle(union);
    }

    private void children(Union union, List<Mark> marks) {
        List<Point> children = union.children().stream().map(middle).toList();
        double from = middleOf(union);
        double left =
                Math.min(from, children.stream().mapToDouble(Point::x).min().orElse(from));
        double right =
                Math.max(from, children.stream().mapToDouble(Point::x).max().orElse(from));
        double childrenHeight = children.getFirst().y();
        double top = childrenHeight - Genogram.ROW_HEIGHT;
        double bar = union.partners().isEmpty()
                ? childrenHeight - SYMBOL - STROKE
                : top + BELOW_WORDS + STROKE + level(childrenHeight, left, right) * LEVEL;
        if (!union.partners().isEmpty()) {
            marks.add(Line.of(Pen.NORMAL, stem(union, from, top), new Point(from, bar)));
        }
        if (union.partners().size() == 1) {
            Point parent = middle.apply(union.partners().getFirst());
            double edge = parent.x() < from ? SYMBOL : -SYMBOL;
            marks.add(Line.of(Pen.NORMAL, parent.plus(edge, 0), new Point(from, parent.y())));
        }
        marks.add(Line.of(Pen.NORMAL, new Point(left, bar), new Point(right, bar)));
        children.forEach(child -> marks.add(Line.of(Pen.NORMAL, new Point(child.x(), bar), child.plus(0, -SYMBOL))));
    }

    private Point stem(Union union, double from, double top) {
        boolean above = union.isCouple() && !layout.isSideBySide(union);
        return new Point(from, above ? top - ABOVE : top);
    }

    /** Bars of one gap between rows that would touch each other lie at different heights. */
    private int level(double row, double left, double right) {
        var bars = taken.computeIfAbsent((int) row, each -> new ArrayList<>());
        int level = 0;
        while (isTaken(bars, level, left, right)) {
            level++;
        }
        bars.add(new double[] {level, left, right});
        return level;
    }

    private static boolean isTaken(List<double[]> bars, int level, double left, double right) {
        return bars.stream().anyMatch(bar -> bar[0] == level && bar[1] <= right + SYMBOL && bar[2] >= left - SYMBOL);
    }
}
