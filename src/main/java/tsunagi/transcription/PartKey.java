package tsunagi.transcription;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.TypedChoice;

/**
 * A part of one case.
 *
 * @param term プラン期, 1 for what a case has once
 */
record PartKey(CaseId caseId, Part part, int term) {
    /** The order in which they are typed: 受付 first, each プラン期 as a whole, 終結 last. */
    static final Comparator<PartKey> ORDER = Comparator.<PartKey, Boolean>comparing(key -> key.part() == Part.CLOSING)
            .thenComparing(PartKey::term)
            .thenComparing(PartKey::part);

    private static final Pattern TYPED = Pattern.compile("([A-Z]+)-([1-9]\\d?)");

    /** As it stands in a form: {@code PLAN-2}. */
    static Optional<PartKey> read(CaseId caseId, String typed) {
        var matcher = TYPED.matcher(typed);
        return matcher.matches()
                ? TypedChoice.read(Part.class, matcher.group(1))
                        .map(part -> new PartKey(caseId, part, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    String code() {
        return part + "-" + term;
    }

    /** プラン, from the second プラン期 on プラン（2期目）. */
    String label() {
        return term == 1 ? part.label() : "%s（%d期目）".formatted(part.label(), term);
    }
}
