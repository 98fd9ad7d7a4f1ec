package tsunagi.forms;

import org.jspecify.annotations.Nullable;

/** 入力例 — how a field may be typed, said below its label; null where nothing needs to be said. */
final class SpellingHint {
    private SpellingHint() {}

    static @Nullable String of(FieldType type) {
        return switch (type) {
            case FieldType.Date _ -> "例）R8.11.22、令和8年11月22日、2026/11/22";
            case FieldType.Partial _ -> "例）S36.11.22、昭和36年、60歳くらい、不明";
            case FieldType.TimeOfDay _ -> "例）14:30、午後2時半";
            case FieldType.Table table -> table.rowsFrom() == null ? "行が足りないときは、保存すると空の行が増えます。" : null;
            case FieldType.Email _ -> "例）name@example.jp";
            case FieldType.Telephone _ -> "連絡してよい番号だけを入力します。";
            case FieldType.Text _, FieldType.LongText _, FieldType.Money _, FieldType.Whole _ -> null;
            case FieldType.Choice _, FieldType.Choices _, FieldType.ChiefComplaint _, FieldType.Staff _ -> null;
            case FieldType.FixedText _, FieldType.Signature _ -> null;
        };
    }

    /** The kind by which the page asks how an input was understood, while it is being typed; null where nobody needs to be told. */
    static @Nullable String reads(FieldType type) {
        return switch (type) {
            case FieldType.Date _ -> "DATE";
            case FieldType.Partial _ -> "BIRTH";
            case FieldType.TimeOfDay _ -> "TIME";
            case FieldType.Money _ -> "YEN";
            case FieldType.Telephone _ -> "TELEPHONE";
            case FieldType.Text _, FieldType.LongText _, FieldType.Whole _, FieldType.Email _ -> null;
            case FieldType.Choice _, FieldType.Choices _, FieldType.ChiefComplaint _, FieldType.Staff _ -> null;
            case FieldType.Table _, FieldType.FixedText _, FieldType.Signature _ -> null;
        };
    }
}
