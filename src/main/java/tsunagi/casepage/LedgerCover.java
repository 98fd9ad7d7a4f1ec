package tsunagi.casepage;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseView;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.LedgerPart;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Telephone;

/**
 * 支援台帳の表紙: whose it is, how it stands, what it holds.
 *
 * @param standing the case's facts that are true now
 * @param contents each sort of paper with how many there are
 */
record LedgerCover(CaseView view, List<CaseFact> standing, List<Entry> contents, String printed) {
    private static final Set<FactKind> REPEATED = Set.of(FactKind.SUPPORT_RECORDED, FactKind.MONITORED);

    LedgerCover {
        standing = List.copyOf(standing);
        contents = List.copyOf(contents);
    }

    record Entry(LedgerPart.Place place, int count) {}

    record Line(String label, String text) {}

    List<Line> particulars() {
        var person = view.person();
        return List.of(
                new Line("ID", view.head().number().value()),
                new Line("氏名", person.displayName()),
                new Line("ふりがな", text(person.kana())),
                new Line("性別", text(person.sexLabel())),
                new Line("生年月日", text(person.birthLabel())),
                new Line("住所", text(person.addressLine())),
                new Line(
                        "電話番号",
                        person.telephones().stream().map(LedgerCover::line).collect(joining("\n"))),
                new Line("受付日", JapaneseDates.format(view.head().receivedOn())),
                new Line("段階", view.frame().stage().label()),
                new Line("担当", String.join("、", view.frame().team())));
    }

    /** What led from one step to the next; support and monitoring stand in 様式3. */
    List<Line> course() {
        return standing.stream()
                .filter(fact -> fact.kind() == FactKind.CONSENTED || movesTheCase(fact.kind()))
                .filter(fact -> !REPEATED.contains(fact.kind()))
                .map(fact ->
                        new Line(JapaneseDates.format(fact.on()), fact.kind().label()))
                .toList();
    }

    private static boolean movesTheCase(FactKind kind) {
        return kind == FactKind.RECEIVED
                || kind.effect() == FactKind.Effect.COMPLETES
                || kind.effect() == FactKind.Effect.CLOSES
                || kind == FactKind.SUSPENDED;
    }

    private static String line(Telephone telephone) {
        return Stream.of(telephone.number().value(), "（" + telephone.owner() + "）")
                .collect(joining());
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }
}
