package tsunagi.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The standing facts of a case in their order, with the questions that the stage and the next move ask of them. */
record Facts(List<CaseFact> facts, int term) {
    /** 再プランして継続 as the detail of {@link FactKind#EVALUATED}. */
    static final String REPLAN = "replan";

    /** 中断 as the detail of {@link FactKind#EVALUATED}. */
    static final String SUSPEND = "suspend";

    Facts {
        facts = List.copyOf(facts);
    }

    /** @param recorded all facts of one case, voided and voiding ones included, in any order */
    static Facts standing(List<CaseFact> recorded) {
        Set<UUID> voided = recorded.stream()
                .map(CaseFact::voids)
                .flatMap(id -> Optional.ofNullable(id).stream())
                .collect(Collectors.toSet());
        var standing = recorded.stream()
                .filter(fact -> fact.voids() == null && !voided.contains(fact.id()))
                .sorted(CaseFact.ORDER)
                .toList();
        return new Facts(
                standing, standing.stream().mapToInt(CaseFact::term).max().orElse(1));
    }

    boolean any(FactKind... kinds) {
        return last(kinds).isPresent();
    }

    Optional<CaseFact> last(FactKind... kinds) {
        var wanted = Arrays.asList(kinds);
        return facts.stream().filter(fact -> wanted.contains(fact.kind())).reduce((_, later) -> later);
    }

    /** Facts of the current プラン期 only. */
    boolean inTerm(FactKind... kinds) {
        return lastInTerm(kinds).isPresent();
    }

    Optional<CaseFact> lastInTerm(FactKind... kinds) {
        var wanted = Arrays.asList(kinds);
        return facts.stream()
                .filter(fact -> fact.term() == term && wanted.contains(fact.kind()))
                .reduce((_, later) -> later);
    }

    Optional<LocalDate> evaluationDate() {
        return lastInTerm(FactKind.PLAN_AGREED).map(CaseFact::dueOn);
    }

    /** What was entered last of these in the current プラン期, whatever day it is about. */
    Optional<CaseFact> enteredLast(FactKind... kinds) {
        var wanted = Arrays.asList(kinds);
        return enteredLast(fact -> wanted.contains(fact.kind()));
    }

    /** Where the evaluation of the current プラン期 stands. */
    Optional<CaseFact> evaluationStands() {
        return enteredLast(fact -> fact.kind().isOfEvaluation());
    }

    private Optional<CaseFact> enteredLast(Predicate<CaseFact> wanted) {
        return facts.stream()
                .filter(fact -> fact.term() == term && wanted.test(fact))
                .reduce((before, after) -> after.recordedAt().isBefore(before.recordedAt()) ? before : after);
    }

    /** The next フォローアップ that nobody has done yet. */
    Optional<CaseFact> unansweredFollowUp() {
        var answered = facts.stream()
                .filter(fact -> fact.kind() == FactKind.FOLLOWED_UP || fact.kind() == FactKind.FOLLOW_UP_CANCELLED)
                .map(CaseFact::about)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.FOLLOW_UP_PLANNED && !answered.contains(fact.about()))
                .min(Comparator.comparing(CaseFact::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /**
     * 次回モニタリング: as the plan set it when it came into force or was amended, until a monitoring sets the next; none after a monitoring
     * that sets no other.
     */
    Optional<LocalDate> monitoringDue() {
        return facts.stream()
                .filter(fact -> fact.term() == term)
                .filter(fact -> fact.kind() == FactKind.MONITORED || (setsMonitoring(fact) && fact.dueOn() != null))
                .reduce((_, later) -> later)
                .map(CaseFact::dueOn);
    }

    private static boolean setsMonitoring(CaseFact fact) {
        return switch (fact.kind()) {
            case PLAN_DECIDED, PLAN_CONFIRMED, PLAN_REPORTED, DECISION_NOT_NEEDED, PLAN_AMENDED -> true;
            default -> false;
        };
    }

    /** Whether support was recorded since the plan of this プラン期 is in force. */
    boolean supportedByPlan() {
        return facts.stream()
                .filter(fact -> fact.term() == term)
                .dropWhile(fact -> !setsMonitoring(fact))
                .anyMatch(fact -> fact.kind() == FactKind.SUPPORT_RECORDED);
    }

    /** The first つなぎ whose arrival nobody has confirmed yet, as it was last asked about. */
    Optional<CaseFact> unansweredReferral() {
        var answered = facts.stream()
                .filter(fact -> fact.kind() == FactKind.ARRIVAL_CONFIRMED || fact.kind() == FactKind.REFERRAL_ENDED)
                .map(CaseFact::about)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.REFERRED && fact.dueOn() != null)
                .filter(fact -> !answered.contains(fact.about()))
                .findFirst()
                .map(this::lastAsked);
    }

    private CaseFact lastAsked(CaseFact referral) {
        return facts.stream()
                .filter(fact ->
                        fact.kind() == FactKind.ARRIVAL_ASKED_AGAIN && Objects.equals(fact.about(), referral.about()))
                .reduce(referral, (_, later) -> later);
    }

    /** The day of the last fact that moved the case: since then its next move is waited for. */
    Optional<LocalDate> movedOn() {
        return facts.stream()
                .filter(fact -> fact.kind().stage() != null || fact.kind() == FactKind.RESUMED)
                .map(CaseFact::on)
                .reduce((_, later) -> later);
    }

    /** The day of the 利用申込 since which nobody has asked for the consent; empty once it was answered in any way. */
    Optional<LocalDate> consentUnasked() {
        boolean asked = any(FactKind.CONSENTED, FactKind.CONSENT_REFUSED, FactKind.CONSENT_WITHDRAWN);
        return asked ? Optional.empty() : last(FactKind.APPLIED).map(CaseFact::on);
    }

    /** Whether consent stands: given, and not withdrawn or refused since. */
    boolean consentStands() {
        return last(FactKind.CONSENTED, FactKind.CONSENT_REFUSED, FactKind.CONSENT_WITHDRAWN)
                .map(fact -> fact.kind() == FactKind.CONSENTED)
                .orElse(false);
    }
}
