package tsunagi.casepage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.StepNumber;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;

/**
 * 履歴の1行, newest first.
 *
 * @param voided taken back by a later line
 * @param mayBeVoided a standing fact that {@link Retraction} lets this page take back
 */
record HistoryLine(
        UUID id,
        CaseFact fact,
        String label,
        String by,
        @Nullable String note,
        boolean voided,
        boolean mayBeVoided) {
    static List<HistoryLine> of(List<CaseFact> facts, Map<StaffId, String> names, FactWords words) {
        Set<UUID> voided = facts.stream()
                .flatMap(fact -> Optional.ofNullable(fact.voids()).stream())
                .collect(Collectors.toSet());
        return facts.reversed().stream()
                .map(fact -> line(fact, names, words, voided.contains(fact.id())))
                .toList();
    }

    private static HistoryLine line(CaseFact fact, Map<StaffId, String> names, FactWords words, boolean voided) {
        boolean voiding = fact.voids() != null;
        String label = voiding ? "取消し：" + fact.kind().label() : fact.kind().label();
        String by = fact.recordedBy() == null ? "" : names.getOrDefault(fact.recordedBy(), "");
        boolean mayBeVoided = !voiding && !voided && Retraction.mayTakeBack(fact);
        return new HistoryLine(fact.id(), fact, label, by, note(fact, words), voided, mayBeVoided);
    }

    private static @Nullable String note(CaseFact fact, FactWords words) {
        if (fact.voids() != null) {
            return fact.detail();
        }
        if (fact.kind() == FactKind.STEP_SKIPPED && fact.detail() != null) {
            int colon = fact.detail().indexOf(':');
            return StepNumber.valueOf(fact.detail().substring(0, colon)).label() + "："
                    + fact.detail().substring(colon + 1);
        }
        return words.of(fact).orElse(null);
    }

    String on() {
        return JapaneseDates.formatWithWeekday(fact.on());
    }

    String recorded() {
        return JapaneseDates.formatShort(JapanTime.of(fact.recordedAt()).toLocalDate());
    }

    @Nullable
    String due() {
        return fact.dueOn() == null ? null : JapaneseDates.format(fact.dueOn());
    }
}
