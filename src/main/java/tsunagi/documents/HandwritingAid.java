package tsunagi.documents;

import org.jspecify.annotations.Nullable;
import tsunagi.forms.FieldType;
import tsunagi.forms.FormField;
import tsunagi.forms.FormOption;

/** What an empty field shows so that it can be filled in with a pen: 年 月 日, 円, brackets with room to write. */
final class HandwritingAid {
    private static final String SPACE = "　";
    private static final String FREE_TEXT = "自由記述";

    private HandwritingAid() {}

    static String of(FormField field) {
        String unit = field.appearance().unit();
        return switch (field.type()) {
            case FieldType.Date _ -> date(false);
            case FieldType.Partial(boolean birthDate) -> date(birthDate);
            case FieldType.TimeOfDay _ -> room(3, "時") + room(3, "分");
            case FieldType.Money _ -> room(field.appearance().width() == FormField.Width.QUARTER ? 3 : 8, "円");
            case FieldType.Whole _ -> room(3, unit);
            case FieldType.Text _ -> unit == null ? "" : room(20, unit);
            default -> "";
        };
    }

    /** The brackets behind an option, with what was written in them or with room to write. */
    static String brackets(FormOption.Detail detail, String written) {
        String unit = detail.kind() == FormOption.DetailKind.YEN ? "円" : detail.unit();
        String name = unit != null && detail.kind() != FormOption.DetailKind.YEN
                        || detail.label().equals(FREE_TEXT)
                ? ""
                : detail.label() + "：";
        String end = unit == null || written.endsWith(unit) ? "" : unit;
        return "（" + name + (written.isBlank() ? SPACE.repeat(room(detail.kind())) : written) + end + "）";
    }

    private static int room(FormOption.DetailKind kind) {
        return switch (kind) {
            case TEXT -> 4;
            case INTEGER -> 2;
            case YEN -> 4;
        };
    }

    private static String date(boolean birthDate) {
        String era = birthDate ? "大・昭・平・令" : "令和";
        return era + room(2, "年") + room(2, "月") + room(2, "日");
    }

    private static String room(int characters, @Nullable String unit) {
        return SPACE.repeat(characters) + (unit == null ? "" : unit);
    }
}
