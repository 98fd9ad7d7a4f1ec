package tsunagi.documents;

import java.util.ArrayList;
import java.util.List;
import tsunagi.documents.SheetPage.Content.Box;

/** 別紙 — takes the texts that are too long for their boxes, numbered as they come. */
final class Annexes {
    private static final double CHARACTER_MILLIMETRES = 10.5 * 25.4 / 72;
    private static final double PADDING_MILLIMETRES = 3;
    /** Line breaking keeps 、 and 。 off the start of a line, so a line may be a character shorter. */
    private static final double SPARE_CHARACTERS = 1;

    private final List<Annex> annexes = new ArrayList<>();

    /** How many lines the text fills in a box of this width. */
    static int lines(String text, double width) {
        return Glyphs.lines(text, characters(width));
    }

    private static double characters(double width) {
        return (width - PADDING_MILLIMETRES) / CHARACTER_MILLIMETRES - SPARE_CHARACTERS;
    }

    /** Fits the text into a box of this width and this number of lines, or keeps its beginning and sends all of it here. */
    Box fit(String label, String text, double width, int lines, double height) {
        double characters = characters(width);
        if (Glyphs.lines(text, characters) <= lines) {
            return new Box(text, height, null);
        }
        var annex = new Annex(annexes.size() + 1, label, text);
        annexes.add(annex);
        String beginning = Glyphs.beginning(text, characters, Math.max(1, lines - 1));
        return new Box(beginning, height, "全文は" + annex.name() + "へ");
    }

    List<Annex> all() {
        return List.copyOf(annexes);
    }

    /** One text in full. */
    record Annex(int number, String label, String text) {
        String name() {
            return "別紙" + number;
        }
    }
}
