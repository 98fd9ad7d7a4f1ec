package tsunagi.worklist;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.evaluation.ClosingReason;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.TypedChoice;

/** What 様式4 says from the facts of one case: the last of each sort with its day; empty where there is none. */
record RollFacts(List<CaseFact> standing) {
    private static final Set<FactKind> CONSENT =
            EnumSet.of(FactKind.CONSENTED, FactKind.CONSENT_REFUSED, FactKind.CONSENT_WITHDRAWN);
    private static final Set<FactKind> SCREENING =
            EnumSet.range(FactKind.SCREENED_INFORMATION, FactKind.SCREENED_ENDED);
    private static final Set<FactKind> CONFERENCE =
            EnumSet.range(FactKind.CONFERENCE_APPROVED, FactKind.CONFERENCE_SENT_BACK);
    private static final Set<FactKind> DECISION = EnumSet.range(FactKind.PLAN_DECIDED, FactKind.DECISION_NOT_NEEDED);
    private static final Set<FactKind> GOING_ON = EnumSet.of(FactKind.REPLANNED, FactKind.RESUMED);
    private static final Set<FactKind> END = EnumSet.of(FactKind.CLOSED, FactKind.SUSPENDED);

    RollFacts {
        standing = List.copyOf(standing);
    }

    String consent() {
        return last(CONSENT)
                .map(fact -> switch (fact.kind()) {
                            case CONSENTED -> "有";
                            case CONSENT_WITHDRAWN -> "撤回";
                            default -> "無";
                        }
                        + "\n" + day(fact))
                .orElse("");
    }

    /** {@code プランを策定する}, without the word スクリーニング that heads the column. */
    String screening() {
        return last(SCREENING)
                .map(fact -> day(fact) + "\n" + fact.kind().label().replaceFirst("^.*: ", ""))
                .orElse("");
    }

    String conferenceAndDecision() {
        return Stream.of(
                        last(CONFERENCE).map(fact -> "会議 " + day(fact)),
                        last(DECISION).map(fact -> fact.kind().label() + " " + day(fact)))
                .flatMap(Optional::stream)
                .collect(joining("\n"));
    }

    String evaluationAndEnd() {
        return Stream.of(
                        last(Set.of(FactKind.EVALUATED)).map(fact -> "評価 " + day(fact)),
                        last(GOING_ON).map(fact -> fact.kind().label() + " " + day(fact)),
                        last(END).map(fact -> fact.kind().label() + " " + day(fact) + reason(fact.detail())))
                .flatMap(Optional::stream)
                .collect(joining("\n"));
    }

    private static String reason(@Nullable String code) {
        return TypedChoice.read(ClosingReason.class, code)
                .map(reason -> "（" + reason.label() + "）")
                .orElse("");
    }

    private static String day(CaseFact fact) {
        return JapaneseDates.formatShort(fact.on());
    }

    private Optional<CaseFact> last(Set<FactKind> kinds) {
        return standing.stream().filter(fact -> kinds.contains(fact.kind())).reduce((_, later) -> later);
    }
}
