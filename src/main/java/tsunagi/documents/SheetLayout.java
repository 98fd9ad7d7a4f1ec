package tsunagi.documents;

import java.util.ArrayList;
import java.util.List;
import tsunagi.documents.SheetPage.Block;
import tsunagi.documents.SheetPage.Cell;
import tsunagi.documents.SheetPage.Label;
import tsunagi.forms.FieldType;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormField;
import tsunagi.forms.FormSection;

/** Lays a form out in its order: fields share a line as their widths allow, tables stand on their own. */
final class SheetLayout {
    private final FilledForm form;
    private final boolean handwritten;
    private final Density density;
    private final Annexes annexes = new Annexes();

    SheetLayout(FilledForm form, boolean handwritten, Density density) {
        this.form = form;
        this.handwritten = handwritten;
        this.density = density;
    }

    SheetPage page(PaperHead head) {
        List<SheetPage.Section> sections = new ArrayList<>();
        FormDefinition definition = form.definition();
        for (FormSection section : definition.sections()) {
            List<Block> blocks = blocks(section.fields());
            if (!blocks.isEmpty()) {
                String heading = sections.isEmpty() ? null : section.title();
                sections.add(new SheetPage.Section(heading, section.note(), blocks));
            }
        }
        return new SheetPage(head, definition.completedBy(), handwritten, density.style(), sections, annexes.all());
    }

    private List<Block> blocks(List<FormField> fields) {
        List<Block> blocks = new ArrayList<>();
        List<FormField> together = new ArrayList<>();
        for (FormField field : fields.stream().filter(this::isPrinted).toList()) {
            if (field.type() instanceof FieldType.Table table) {
                addLines(blocks, together);
                together.clear();
                blocks.add(new SheetGrid(table, form.on(), annexes, handwritten, density)
                        .block(label(field), form.value(field.id())));
            } else {
                together.add(field);
            }
        }
        addLines(blocks, together);
        return blocks;
    }

    private boolean isPrinted(FormField field) {
        return field.appearance().printed();
    }

    private void addLines(List<Block> blocks, List<FormField> fields) {
        List<List<Cell>> lines = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        for (FormField field : fields) {
            Cell cell = cell(field);
            if (columns(line) + cell.labelColumns() + cell.valueColumns() > SheetPage.COLUMNS) {
                lines.add(filled(line));
                line.clear();
            }
            line.add(cell);
        }
        if (!line.isEmpty()) {
            lines.add(filled(line));
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block.Lines(lines));
        }
    }

    private Cell cell(FormField field) {
        int columns = columns(field.appearance().width());
        int labelColumns = labelColumns(field);
        var content = new SheetContent(field, form.on(), annexes, handwritten, density)
                .of(form.value(field.id()), columns - labelColumns);
        return new Cell(label(field), labelColumns, columns - labelColumns, content);
    }

    private static Label label(FormField field) {
        return new Label(
                field.label(),
                field.requirement().atFinalisation(),
                field.appearance().national());
    }

    private static int labelColumns(FormField field) {
        return switch (field.type()) {
            case FieldType.FixedText _, FieldType.ChiefComplaint _ -> 0;
            default ->
                columns(field.appearance().width()) >= 12 ? 4 : field.label().length() <= 2 ? 2 : 3;
        };
    }

    private static int columns(FormField.Width width) {
        return switch (width) {
            case FULL -> SheetPage.COLUMNS;
            case HALF -> SheetPage.COLUMNS / 2;
            case THIRD -> SheetPage.COLUMNS / 3;
            case QUARTER -> SheetPage.COLUMNS / 4;
        };
    }

    private static int columns(List<Cell> line) {
        return line.stream()
                .mapToInt(cell -> cell.labelColumns() + cell.valueColumns())
                .sum();
    }

    /** Fields that leave a part of their line empty share it. */
    private static List<Cell> filled(List<Cell> line) {
        List<Cell> filled = new ArrayList<>();
        int left = SheetPage.COLUMNS - columns(line);
        for (Cell cell : line) {
            int share = left / (line.size() - filled.size());
            filled.add(cell.widened(share));
            left -= share;
        }
        return List.copyOf(filled);
    }
}
