package tsunagi.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/** 振り分け as typed. */
record TriageForm(
        @Nullable String outcome,
        @Nullable String triagedOn,
        @Nullable String reason,
        @Nullable String needsProtection,
        @Nullable String protectionInformedOn,
        @Nullable String protectionInformation,
        @Nullable String protectionDoor) {
    static final String YES = "yes";
    static final String NO = "no";
    private static final int LINE = 200;
    private static final int TEXT = 2000;

    static TriageForm blank(LocalDate today, String welfareDoor) {
        String now = JapaneseDates.format(today);
        return new TriageForm(null, now, null, NO, now, null, welfareDoor);
    }

    @Nullable
    TriageOutcome readOutcome() {
        return TypedChoice.read(TriageOutcome.class, outcome).orElse(null);
    }

    /** Null when something was refused. */
    @Nullable
    Triage read(LocalDate receivedOn, TypedDay days) {
        var refusals = days.refusals();
        int before = refusals.reasons().size();
        TriageOutcome end = readOutcome();
        refusals.unless(end != null, "outcome", "振り分けの結果を選んでください");
        LocalDate on = days.past("triagedOn", triagedOn, true);
        if (on != null && on.isBefore(receivedOn)) {
            refusals.add("triagedOn", "振り分けの日は受付日（%s）以後の日付にしてください".formatted(JapaneseDates.format(receivedOn)));
        }
        String why = refusals.reading("reason", () -> TypedText.strip(reason, TEXT));
        refusals.unless(
                why != null || end == TriageOutcome.LATER || TypedText.strip(reason) != null,
                "reason",
                "そう判断した理由を入力してください");
        Triage.Protection protection = YES.equals(needsProtection) ? protection(days) : null;
        refusals.unless(
                YES.equals(needsProtection) || NO.equals(needsProtection), "needsProtection", "生活保護が必要となるおそれを選んでください");
        return refusals.reasons().size() > before
                ? null
                : new Triage(Objects.requireNonNull(on), Objects.requireNonNull(end), why, protection);
    }

    /** 法23条 makes the information a duty, so nothing of it may be missing. */
    private Triage.@Nullable Protection protection(TypedDay days) {
        var refusals = days.refusals();
        LocalDate on = days.past("protectionInformedOn", protectionInformedOn, true);
        String information =
                refusals.reading("protectionInformation", () -> TypedText.strip(protectionInformation, TEXT));
        String door = refusals.reading("protectionDoor", () -> TypedText.strip(protectionDoor, LINE));
        refusals.unless(
                TypedText.strip(protectionInformation) != null,
                "protectionInformation",
                "生活保護について情報提供・助言した内容を入力してください（法23条）");
        refusals.unless(TypedText.strip(protectionDoor) != null, "protectionDoor", "つなぎ先の窓口を入力してください");
        return on == null || information == null || door == null ? null : new Triage.Protection(on, information, door);
    }
}
