package tsunagi.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form laid out for paper.
 *
 * @param handwritten whether the empty form is to be filled in with a pen: higher lines, and a word on how to mark
 * @param style the class of the sheet in print.css, beside its own
 */
record SheetPage(
        PaperHead head,
        String completedBy,
        boolean handwritten,
        String style,
        List<Section> sections,
        List<Annexes.Annex> annexes) {
    /** The columns of the grid that all fields of a form share. */
    static final int COLUMNS = 24;

    /** 欄 with its heading; the first one of a form, the case's particulars, has none. */
    record Section(@Nullable String heading, @Nullable String note, List<Block> blocks) {
        private static final double TALLEST_TOGETHER = 45;
        private static final double LINE = 7;

        /** Whether the section is so short that no page should break it; tables break between their rows. */
        boolean together() {
            double height = 0;
            for (Block block : blocks) {
                height += block instanceof Block.Lines(var lines)
                        ? lines.stream().mapToDouble(Section::height).sum()
                        : TALLEST_TOGETHER + 1;
            }
            return height <= TALLEST_TOGETHER;
        }

        private static double height(List<Cell> line) {
            return line.stream()
                    .mapToDouble(cell -> cell.content() instanceof Content.Box box ? box.height() : LINE)
                    .reduce(LINE, Math::max);
        }
    }

    /** A piece of a section: lines of fields side by side, or one table. */
    sealed interface Block {
        record Lines(List<List<Cell>> lines) implements Block {}

        /** @param titled whether the label stands above the heads; in a table of options it is the first head */
        record Grid(Label label, boolean titled, List<Head> heads, List<List<Content>> rows, double rowHeight)
                implements Block {}
    }

    /** @param national 国報告, in a thick frame */
    record Label(String text, boolean required, boolean national) {}

    /** One field. A field without label columns fills the line. */
    record Cell(Label label, int labelColumns, int valueColumns, Content content) {
        Cell widened(int columns) {
            return new Cell(label, labelColumns, valueColumns + columns, content);
        }
    }

    /** The head of a table's column and its part of the width in percent. */
    record Head(String label, double percent) {}

    /** An option with its mark: ☐ ☑, 1. ①, or ○ ◎ in 主訴. */
    record Mark(String sign, String label, boolean chosen) {
        private static final int LONGEST_UNBROKEN = 24;

        boolean unbroken() {
            return label.length() <= LONGEST_UNBROKEN;
        }
    }

    /** What stands in a field. */
    sealed interface Content {
        /** Text in a box of a height in millimetres; what does not fit continues on a 別紙. */
        record Box(String text, double height, @Nullable String annexReference) implements Content {}

        /** What one of is circled in a cell of a table. */
        record Circles(List<String> labels) implements Content {}

        record Marks(List<Mark> marks) implements Content {}

        record Complaints(List<List<Mark>> lines) implements Content {}

        record Wording(String text) implements Content {}

        record Signature(String note) implements Content {}
    }
}
