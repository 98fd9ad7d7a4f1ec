package tsunagi.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of a sheet with its state of work.
 *
 * @param missing ※ fields still empty
 * @param nationalMissing those of them that the nation counts
 */
record SectionView(
        String id,
        String title,
        @Nullable String note,
        List<FieldView> fields,
        int missing,
        int nationalMissing,
        boolean begun) {
    static SectionView of(FormSection section, ShownSheet shown, boolean editable) {
        List<FieldView> fields = section.fields().stream()
                .map(field -> new FieldView(field, shown, editable))
                .toList();
        List<FormField> missing = section.fields().stream()
                .filter(field -> Completeness.isMissing(field, shown.context(), shown.answers()))
                .toList();
        int national = (int)
                missing.stream().filter(field -> field.appearance().national()).count();
        boolean begun = section.fields().stream()
                .anyMatch(field -> shown.answers().find(field.id()).isPresent());
        return new SectionView(section.id(), section.title(), section.note(), fields, missing.size(), national, begun);
    }

    String anchor() {
        return "section-" + id;
    }

    /** 完了, 入力中 or 未着手; 転記 for a section that is filled in elsewhere. */
    String state() {
        if (missing > 0) {
            String national = nationalMissing == 0 ? "" : "（国への報告 " + nationalMissing + "）";
            return (begun ? "入力中" : "未着手") + "・必須 残り" + missing + national;
        }
        if (fields.stream().noneMatch(FieldView::isAsked)) {
            return "転記";
        }
        return begun || needs() ? "完了" : "未着手";
    }

    /** Whether the section says where its uneditable fields come from. */
    boolean copies() {
        return fields.stream().anyMatch(field -> field.isCopied() && field.editable());
    }

    private boolean needs() {
        return fields.stream().anyMatch(FieldView::isRequired);
    }
}
