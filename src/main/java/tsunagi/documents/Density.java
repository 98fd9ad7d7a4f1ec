package tsunagi.documents;

/** How close the lines of a form stand. A form is set close where that spares a last page with next to nothing on it. */
enum Density {
    USUAL("", 5.2, 6, 6, 7.5),
    CLOSE("close", 4.7, 5.4, 5.2, 6.6);

    private final String style;
    private final double line;
    private final double penLine;
    private final double row;
    private final double penRow;

    Density(String style, double line, double penLine, double row, double penRow) {
        this.style = style;
        this.line = line;
        this.penLine = penLine;
        this.row = row;
        this.penRow = penRow;
    }

    /** The class of the sheet in print.css. */
    String style() {
        return style;
    }

    /** The height of a line of text in millimetres. */
    double line(boolean handwritten) {
        return handwritten ? penLine : line;
    }

    /** The height of a table's row in millimetres. */
    double row(boolean handwritten) {
        return handwritten ? penRow : row;
    }

    /** The lines of a box for long text: room for the pen, or what the text needs and a line more where space is short. */
    int lines(int rows, int needed, boolean handwritten) {
        return this == CLOSE && !handwritten ? Math.clamp(needed + 1, Math.min(2, rows), rows) : rows;
    }
}
