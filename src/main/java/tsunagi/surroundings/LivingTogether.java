package tsunagi.surroundings;

import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Mark;
import tsunagi.surroundings.Picture.Point;

/** 同居 — a dotted line around everybody who lives with the person, and around nobody else. */
final class LivingTogether {
    private static final double INSIDE = 4;
    /** Of the strip that joins two parts, in the gap below a row where nobody stands. */
    private static final double STRIP_BEGINS = 34;

    private final FamilyTree tree;
    private final FamilyLayout layout;

    private LivingTogether(FamilyTree tree, FamilyLayout layout) {
        this.tree = tree;
        this.layout = layout;
    }

    /** Nothing for somebody who lives alone. */
    static List<Mark> around(FamilyTree tree, FamilyLayout layout) {
        long members = tree.people().stream().filter(Relative::livesTogether).count();
        return members < 2 ? List.of() : outlines(area(tree, layout));
    }

    static Area area(FamilyTree tree, FamilyLayout layout) {
        return new LivingTogether(tree, layout).area();
    }

    private Area area() {
        var area = new Area();
        List<Rectangle2D> above = List.of();
        for (List<String> row : layout.generations()) {
            var runs = runs(row);
            runs.forEach(run -> area.add(new Area(run)));
            joined(above, runs).forEach(strip -> area.add(new Area(strip)));
            above = runs;
        }
        return area;
    }

    /** Those who stand side by side without somebody else between them. */
    private List<Rectangle2D> runs(List<String> row) {
        var runs = new ArrayList<Rectangle2D>();
        boolean open = false;
        for (String key : row) {
            boolean together = tree.person(key).livesTogether();
            if (together && open) {
                runs.set(runs.size() - 1, runs.getLast().createUnion(cell(key)));
            } else if (together) {
                runs.add(cell(key));
            }
            open = together;
        }
        return runs;
    }

    private Rectangle2D cell(String key) {
        Point top = Genogram.cell(tree, layout, key);
        return new Rectangle2D.Double(
                top.x() - FamilyLayout.COLUMN / 2 + INSIDE,
                top.y(),
                FamilyLayout.COLUMN - 2 * INSIDE,
                Genogram.CELL_HEIGHT);
    }

    /** Strips from each part of the upper row down to the nearest part of the row below, and the other way round. */
    private static List<Rectangle2D> joined(List<Rectangle2D> above, List<Rectangle2D> below) {
        var strips = new ArrayList<Rectangle2D>();
        if (!above.isEmpty()) {
            below.forEach(run -> strips.addAll(strips(nearest(run, above), run)));
        }
        if (!below.isEmpty()) {
            above.forEach(run -> strips.addAll(strips(run, nearest(run, below))));
        }
        return strips;
    }

    private static Rectangle2D nearest(Rectangle2D run, List<Rectangle2D> others) {
        return others.stream()
                .reduce((one, other) -> distance(run, one) <= distance(run, other) ? one : other)
                .orElseThrow();
    }

    private static double distance(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getCenterX() - other.getCenterX());
    }

    /** Straight down where they overlap; otherwise down, along the gap and down. */
    private static List<Rectangle2D> strips(Rectangle2D upper, Rectangle2D lower) {
        double left = Math.max(upper.getMinX(), lower.getMinX());
        double right = Math.min(upper.getMaxX(), lower.getMaxX());
        double width = FamilyLayout.COLUMN - 2 * INSIDE;
        if (right - left >= width / 2) {
            return List.of(between(left, right, upper.getMaxY(), lower.getMinY()));
        }
        double middle = upper.getMaxY() + STRIP_BEGINS;
        double upperLeft = upper.getCenterX() < lower.getCenterX() ? upper.getMaxX() - width : upper.getMinX();
        double lowerLeft = upper.getCenterX() < lower.getCenterX() ? lower.getMinX() : lower.getMaxX() - width;
        return List.of(
                between(upperLeft, upperLeft + width, upper.getMaxY(), middle),
                between(
                        Math.min(upperLeft, lowerLeft),
                        Math.max(upperLeft, lowerLeft) + width,
                        middle,
                        lower.getMinY()),
                between(lowerLeft, lowerLeft + width, middle, lower.getMinY()));
    }

    private static Rectangle2D between(double left, double right, double top, double bottom) {
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static List<Mark> outlines(Area area) {
        var outlines = new ArrayList<Mark>();
        var points = new ArrayList<Point>();
        double[] at = new double[6];
        for (PathIterator path = area.getPathIterator(null); !path.isDone(); path.next()) {
            if (path.currentSegment(at) == PathIterator.SEG_CLOSE) {
                outlines.add(new Line(Pen.DOTTED, true, points));
                points.clear();
            } else {
                points.add(new Point(at[0], at[1]));
            }
        }
        return outlines;
    }
}
