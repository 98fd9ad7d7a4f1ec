package tsunagi.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of a sheet with its state of work.
 *
 * @param missing ※ fields still empty
 */
record SectionView(String id, String title, @Nullable String note, List<FieldView> fields, int missing, boolean begun) {
    static SectionView of(FormSection section, FieldView.Shown shown, boolean editable) {
        List<FieldView> fields = section.fields().stream()
                .map(field -> new FieldView(field, shown, editable))
                .toList();
        int missing = (int) section.fields().stream()
                .filter(field -> Completeness.isMissing(field, shown.context(), shown.answers()))
                .count();
        boolean begun = section.fields().stream()
                .anyMatch(field -> shown.answers().find(field.id()).isPresent());
        return new SectionView(section.id(), section.title(), section.note(), fields, missing, begun);
    }

    String anchor() {
        return "section-" + id;
    }

    /** 完了, 入力中 or 未着手; a section that is filled in elsewhere has no state of its own. */
    String state() {
        if (missing > 0) {
            return begun ? "入力中・必須 残り" + missing : "未着手・必須 残り" + missing;
        }
        boolean asks = fields.stream().anyMatch(FieldView::isAsked);
        return asks && !begun && !needs() ? "未着手" : "完了";
    }

    /** Whether the section says where its uneditable fields come from. */
    boolean copies() {
        return fields.stream().anyMatch(field -> field.isCopied() && field.editable());
    }

    private boolean needs() {
        return fields.stream().anyMatch(FieldView::isRequired);
    }
}
