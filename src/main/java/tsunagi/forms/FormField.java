package tsunagi.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 項目 — one item of a form: its label verbatim, where its value comes from, what it accepts and when it is needed. */
public record FormField(
        String id,
        String label,
        Kind kind,
        FieldType type,
        Requirement requirement,
        Origin origin,
        Appearance appearance) {

    /** Where the value of a field comes from. */
    public sealed interface Kind {
        /** Typed on the sheet and kept with it. */
        record Answered() implements Kind {}

        /** 自動転記: known elsewhere, shown on the sheet, frozen when the sheet is finalised. */
        record Bound(String path) implements Kind {}

        /** Worked out from other facts, such as the age. */
        record Computed(String path) implements Kind {}
    }

    /**
     * ※ — when the field has to be filled in. A field that is not visible is never needed.
     *
     * @param atFinalisation ※ at finalisation, never when saving
     * @param when ※ at finalisation only when this holds
     * @param visibleWhen asked only when this holds
     * @param allowsNotAsked 聞けていない satisfies the ※
     */
    public record Requirement(
            boolean atFinalisation,
            @Nullable Condition when,
            @Nullable Condition visibleWhen,
            boolean allowsNotAsked) {
        boolean appliesTo(Answers answers) {
            return isVisible(answers) && (atFinalisation || (when != null && when.holds(answers)));
        }

        boolean isVisible(Answers answers) {
            return visibleWhen == null || visibleWhen.holds(answers);
        }

        /** Whether the sheet marks the field ※必須 beforehand. */
        boolean isMarked() {
            return atFinalisation;
        }
    }

    /**
     * What the standard's text says about the field.
     *
     * @param reference number in the standard's list of items, such as 1-16
     * @param evidence how well the wording is confirmed
     * @param reconstructed 再構成: the original page has not been seen
     * @param alternatives other wordings in circulation
     */
    public record Origin(
            @Nullable String reference, String evidence, boolean reconstructed, List<String> alternatives) {
        public Origin {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * How the field looks, on the screen and in print.
     *
     * @param national 国報告: printed in a thick frame
     * @param printed false for what only the screen asks
     * @param unit stands behind the value, such as 円 or 殿
     */
    public record Appearance(
            Width width,
            boolean national,
            boolean printed,
            @Nullable String unit,
            @Nullable String help) {}

    /** The part of a line that the field takes. */
    public enum Width {
        FULL,
        HALF,
        THIRD,
        QUARTER
    }

    /** Whether people type into it; fixed texts, bound and computed values are only shown. */
    public boolean isAnswered() {
        return kind instanceof Kind.Answered && !(type instanceof FieldType.FixedText);
    }

    /** The path of a bound or computed value, null for an answer. */
    public @Nullable String path() {
        return switch (kind) {
            case Kind.Answered _ -> null;
            case Kind.Bound(String path) -> path;
            case Kind.Computed(String path) -> path;
        };
    }

    FormField labelled(String changed) {
        return new FormField(id, changed, kind, type, requirement, origin, appearance);
    }

    FormField typed(FieldType changed) {
        return new FormField(id, label, kind, changed, requirement, origin, appearance);
    }
}
