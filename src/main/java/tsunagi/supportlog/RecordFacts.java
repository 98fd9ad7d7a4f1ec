package tsunagi.supportlog;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseId;

/** What a record makes true of the cases in whose timeline it stands: support given (step 9), モニタリング (step 10). */
@Component
class RecordFacts {
    private final CaseFiles cases;

    RecordFacts(CaseFiles cases) {
        this.cases = cases;
    }

    /** @param nextDue when the next モニタリング is due */
    void append(ContactCases in, SupportEntry entry, @Nullable LocalDate nextDue) {
        in.all()
                .forEach(caseId -> facts(entry)
                        .forEach(fact ->
                                cases.append(caseId, fact.kind() == FactKind.MONITORED ? fact.due(nextDue) : fact)));
    }

    /** After a correction, in each case whose timeline shows it or did before. */
    void move(SupportRecord before, SupportRecord after) {
        Stream.of(before, after)
                .flatMap(record -> record.cases().all().stream())
                .distinct()
                .sorted(ContactCases.ORDER)
                .forEach(caseId -> move(caseId, facts(before, caseId), facts(after, caseId)));
    }

    private void move(CaseId caseId, List<NewFact> was, List<NewFact> is) {
        var dues = new EnumMap<FactKind, LocalDate>(FactKind.class);
        was.stream()
                .filter(fact -> !is.contains(fact))
                .flatMap(fact -> withdraw(caseId, fact).stream())
                .filter(fact -> fact.dueOn() != null)
                .forEach(fact -> dues.put(fact.kind(), Objects.requireNonNull(fact.dueOn())));
        is.stream()
                .filter(fact -> !was.contains(fact))
                .forEach(fact -> cases.append(caseId, fact.due(dues.get(fact.kind()))));
    }

    /** Facts of the same kind, day and method are alike, so any of them may go. */
    private Optional<CaseFact> withdraw(CaseId caseId, NewFact fact) {
        var withdrawn = cases.standing(caseId).stream()
                .filter(each -> each.kind() == fact.kind()
                        && each.on().equals(fact.on())
                        && Objects.equals(each.detail(), fact.detail()))
                .findFirst();
        withdrawn.ifPresent(each -> cases.voidFact(caseId, each.id(), "支援の記録を訂正したため"));
        return withdrawn;
    }

    private static List<NewFact> facts(SupportRecord record, CaseId caseId) {
        return record.standsIn(caseId) ? facts(record.entry()) : List.of();
    }

    private static List<NewFact> facts(SupportEntry entry) {
        Optional<FactKind> support = entry.supportGiven() ? Optional.of(FactKind.SUPPORT_RECORDED) : Optional.empty();
        Optional<FactKind> monitoring = entry.isMonitoring() ? Optional.of(FactKind.MONITORED) : Optional.empty();
        return Stream.of(support, monitoring)
                .flatMap(Optional::stream)
                .map(kind -> NewFact.of(kind, entry.on()).detail(entry.method().code()))
                .toList();
    }
}
