package tsunagi.documents;

import java.util.regex.Pattern;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Figure;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.NoValue;
import tsunagi.documents.Grid.Title;
import tsunagi.documents.Grid.Words;

/**
 * What stands in a cell of a file that a spreadsheet opens. Text that it could take for a formula, and run, is led by an
 * apostrophe: somebody typed it, and the reader has not.
 */
final class SafeText {
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\u3000\\uFEFF]*[=+\\-@＝＋－＠−﹢﹣﹦﹫].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private SafeText() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Title title -> disarmed(title.text());
            case Head head -> disarmed(head.text());
            case Words words -> disarmed(words.text());
            case Figure figure -> figure.text();
            case NoValue none -> none.text();
        };
    }

    private static String disarmed(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
