package tsunagi.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tsunagi.documents.SheetPage.Content;
import tsunagi.documents.SheetPage.Mark;
import tsunagi.forms.FieldType;
import tsunagi.forms.FormField;
import tsunagi.forms.FormOption;
import tsunagi.forms.FormOptions;
import tsunagi.forms.RenderedValue;

/** What stands in one field: the value, or what helps to write it by hand. */
final class SheetContent {
    private static final double COLUMN_MILLIMETRES = 184.0 / SheetPage.COLUMNS;
    private static final int MOST_LINES_OF_A_SHORT_TEXT = 3;
    private static final int COMPLAINTS_IN_A_LINE = 3;

    private final FormField field;
    private final LocalDate day;
    private final Annexes annexes;
    private final boolean handwritten;
    private final Density density;

    SheetContent(FormField field, LocalDate day, Annexes annexes, boolean handwritten, Density density) {
        this.field = field;
        this.day = day;
        this.annexes = annexes;
        this.handwritten = handwritten;
        this.density = density;
    }

    Content of(RenderedValue value, int columns) {
        return switch (field.type()) {
            case FieldType.FixedText(String text) -> new Content.Wording(text);
            case FieldType.Signature _ -> new Content.Signature(value.text());
            case FieldType.Choice(FormOptions options)
            when isMarked(value) -> new Content.Marks(numbered(options, value));
            case FieldType.Choices(FormOptions options)
            when isMarked(value) -> new Content.Marks(boxes(options, value));
            case FieldType.ChiefComplaint(FormOptions options)
            when isMarked(value) -> new Content.Complaints(complaints(options, value));
            default -> box(value.isEmpty() ? HandwritingAid.of(field) : withUnit(value.text()), columns);
        };
    }

    /** Options are marked unless the value is only words, such as 聞けていない. */
    private static boolean isMarked(RenderedValue value) {
        return value.isEmpty() || !value.codes().isEmpty();
    }

    private String withUnit(String text) {
        String unit = field.appearance().unit();
        return unit == null || text.endsWith(unit) || text.equals("聞けていない") ? text : text + "　" + unit;
    }

    private Content.Box box(String text, int columns) {
        double width = columns * COLUMN_MILLIMETRES;
        double line = density.line(handwritten);
        if (field.type() instanceof FieldType.LongText(int rows, int _)) {
            int lines = density.lines(rows, Annexes.lines(text, width), handwritten);
            return annexes.fit(field.label(), text, width, rows, lines * line);
        }
        return annexes.fit(field.label(), text, width, MOST_LINES_OF_A_SHORT_TEXT, line);
    }

    /** 単一選択 as the standard prints it: 1.男性 2.女性, the number of the chosen one in a circle. */
    private List<Mark> numbered(FormOptions options, RenderedValue value) {
        List<Mark> marks = new ArrayList<>();
        for (FormOption option : shown(options, value.codes())) {
            int number = marks.size() + 1;
            boolean isChosen = value.has(option.code());
            marks.add(new Mark(isChosen ? circled(number) : number + ".", label(option, value), isChosen));
        }
        return marks;
    }

    private List<Mark> boxes(FormOptions options, RenderedValue value) {
        return shown(options, value.codes()).stream()
                .map(option -> {
                    boolean isChosen = value.has(option.code());
                    return new Mark(isChosen ? "☑" : "☐", label(option, value), isChosen);
                })
                .toList();
    }

    private List<List<Mark>> complaints(FormOptions options, RenderedValue value) {
        List<Mark> marks = new ArrayList<>(shown(options, value.codes()).stream()
                .map(option -> {
                    boolean main = value.isMain(option.code());
                    boolean isChosen = main || value.has(option.code());
                    return new Mark(main ? "◎" : isChosen ? "○" : "", label(option, value), isChosen);
                })
                .toList());
        while (marks.size() % COMPLAINTS_IN_A_LINE != 0) {
            marks.add(new Mark("", "", false));
        }
        List<List<Mark>> lines = new ArrayList<>();
        for (int start = 0; start < marks.size(); start += COMPLAINTS_IN_A_LINE) {
            lines.add(List.copyOf(marks.subList(start, start + COMPLAINTS_IN_A_LINE)));
        }
        return lines;
    }

    /** The options of the day, and those chosen when they still were. */
    private List<FormOption> shown(FormOptions options, List<String> chosen) {
        List<FormOption> shown = new ArrayList<>(options.on(day));
        for (String code : options.codes()) {
            if (chosen.contains(code)
                    && shown.stream().noneMatch(option -> option.code().equals(code))) {
                options.find(code, day).ifPresent(shown::add);
            }
        }
        return shown;
    }

    private static String label(FormOption option, RenderedValue value) {
        FormOption.Detail detail = option.detail();
        if (detail == null) {
            return option.label();
        }
        return option.label() + HandwritingAid.brackets(detail, value.details().getOrDefault(option.code(), ""));
    }

    private static String circled(int number) {
        return number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
    }
}
