package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.List;
import tsunagi.person.Sex;
import tsunagi.surroundings.Picture.Circle;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Mark;
import tsunagi.surroundings.Picture.Point;
import tsunagi.surroundings.Picture.Words;

/**
 * ジェノグラム — a family drawn as its workers draw it: □ a man, ○ a woman, ◇ where nobody said it, twice drawn the person, × who
 * died, a dotted line around those who live together, one stroke through the line of a couple that lives apart, two after a divorce.
 */
final class Genogram {
    static final double CELL_HEIGHT = 102;
    static final double ROW_HEIGHT = 170;
    static final double MARGIN = 14;
    private static final double SYMBOL = 22;
    private static final double SYMBOL_MIDDLE = 32;
    private static final double TWICE = 4;
    private static final double LONGEST_NAME = 8;
    private static final double LONGEST_RELATION = 9;

    private final FamilyTree tree;
    private final FamilyLayout layout;
    private final List<Mark> marks = new ArrayList<>();

    private Genogram(FamilyTree tree) {
        this.tree = tree;
        this.layout = FamilyLayout.of(tree);
    }

    /** @param family everybody, the person herself among them */
    static Picture of(List<Relative> family) {
        var genogram = new Genogram(FamilyTrees.of(family));
        return genogram.draw();
    }

    private Picture draw() {
        int generations = layout.generations().size();
        new FamilyLines(tree, layout, this::symbolMiddle).draw(marks);
        tree.people().forEach(this::symbol);
        marks.addAll(LivingTogether.around(tree, layout));
        return new Picture(
                layout.width() + 2 * MARGIN,
                generations * ROW_HEIGHT - (ROW_HEIGHT - CELL_HEIGHT) + 2 * MARGIN,
                "ジェノグラム",
                "%d人、%d世代の家族の図。同じ内容は、この図の表にあります。"
                        .formatted(
                                tree.people().stream()
                                        .filter(each -> !each.isUntold())
                                        .count(),
                                generations),
                marks);
    }

    private Point symbolMiddle(String key) {
        return cell(tree, layout, key).plus(0, SYMBOL_MIDDLE);
    }

    /** The middle of the upper edge of the place that somebody has. */
    static Point cell(FamilyTree tree, FamilyLayout layout, String key) {
        int first = tree.people().stream().mapToInt(Relative::generation).min().orElse(0);
        return new Point(MARGIN + layout.middle(key), MARGIN + (tree.person(key).generation() - first) * ROW_HEIGHT);
    }

    private void symbol(Relative who) {
        Point middle = symbolMiddle(who.key());
        marks.add(shape(who, middle, SYMBOL));
        if (who.isSelf()) {
            marks.add(shape(who, middle, SYMBOL - TWICE));
        }
        if (who.deceased()) {
            marks.add(Line.of(Pen.NORMAL, middle.plus(-SYMBOL, -SYMBOL), middle.plus(SYMBOL, SYMBOL)));
            marks.add(Line.of(Pen.NORMAL, middle.plus(-SYMBOL, SYMBOL), middle.plus(SYMBOL, -SYMBOL)));
        } else {
            addWords(middle.plus(0, 5), who.isUntold() ? "？" : who.age(), false);
        }
        addWords(middle.plus(0, SYMBOL + 18), CutText.to(who.name(), LONGEST_NAME), false);
        String below = who.deceased() ? who.relation() + "・故人" : who.relation();
        addWords(middle.plus(0, SYMBOL + 35), CutText.to(below, LONGEST_RELATION), true);
    }

    private void addWords(Point at, String text, boolean small) {
        if (!text.isEmpty()) {
            marks.add(new Words(at, text, small));
        }
    }

    private static Mark shape(Relative who, Point middle, double size) {
        Pen pen = who.isUntold() ? Pen.DASHED : Pen.NORMAL;
        if (who.sex() == Sex.FEMALE) {
            return new Circle(middle, size);
        }
        if (who.sex() == Sex.MALE) {
            return Line.rectangle(pen, middle.x() - size, middle.y() - size, 2 * size, 2 * size);
        }
        return Line.closed(
                pen, middle.plus(0, -size), middle.plus(size, 0), middle.plus(0, size), middle.plus(-size, 0));
    }
}
