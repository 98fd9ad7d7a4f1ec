package tsunagi.merging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseGlance;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Alike;
import tsunagi.person.BasicsChoice.Source;
import tsunagi.person.BasicsField;
import tsunagi.person.Entry;
import tsunagi.person.PersonSheet;
import tsunagi.web.Choice;

/**
 * 統合の前に見比べる画面 — both entries side by side, and what becomes of each.
 *
 * @param restricts whether one of both has a restricted case, so that all will be
 */
record MergePage(Alike alike, Side kept, Side givenUp, boolean restricts) {

    /**
     * One of the two entries.
     *
     * @param number of the case by which it was opened
     * @param cases all of hers, the newest first
     */
    record Side(CaseNumber number, PersonSheet sheet, List<CaseGlance> cases) {
        String name() {
            return sheet.card().displayName();
        }

        /** {@code R08-0005（支援中）}, one line each. */
        String caseLines() {
            return cases.stream()
                    .map(each -> each.number().value() + "（" + each.stage().label() + "）")
                    .collect(Collectors.joining("\n"));
        }

        String telephoneLines() {
            return lines(sheet.telephones().stream()
                    .filter(Entry::isCurrent)
                    .map(each -> each.content().number().value() + "（"
                            + each.content().owner() + "）"));
        }

        String addressLines() {
            return lines(sheet.addresses().stream()
                    .filter(Entry::isCurrent)
                    .map(each -> each.content().line()));
        }

        String householdLines() {
            return lines(sheet.household().stream()
                    .filter(Entry::isCurrent)
                    .map(each -> each.content().name() + "（" + each.content().relation() + "）"));
        }

        String words(BasicsField field) {
            return Objects.requireNonNullElse(field.words(sheet.basics().content()), "");
        }

        private static String lines(Stream<String> lines) {
            return lines.collect(Collectors.joining("\n"));
        }
    }

    /** A line of the comparison. */
    record Line(String label, String kept, String givenUp) {
        boolean same() {
            return kept.equals(givenUp);
        }
    }

    String path() {
        return path(kept.number(), givenUp.number());
    }

    String swapped() {
        return path(givenUp.number(), kept.number());
    }

    static String path(CaseNumber kept, CaseNumber givenUp) {
        return MergeController.PATH + "/" + kept.value() + "/" + givenUp.value();
    }

    List<Line> lines() {
        return Stream.concat(
                        Stream.of(BasicsField.values())
                                .map(field -> new Line(field.label(), kept.words(field), givenUp.words(field))),
                        Stream.of(
                                new Line("電話番号", kept.telephoneLines(), givenUp.telephoneLines()),
                                new Line("住所・居所", kept.addressLines(), givenUp.addressLines()),
                                new Line("世帯・家族", kept.householdLines(), givenUp.householdLines()),
                                new Line("ケース", kept.caseLines(), givenUp.caseLines())))
                .toList();
    }

    /** Of these the reader chooses one. */
    List<BasicsField> differing() {
        return Stream.of(BasicsField.values())
                .filter(field -> !field.same(
                        kept.sheet().basics().content(),
                        givenUp.sheet().basics().content()))
                .toList();
    }

    List<Choice> choices(BasicsField field) {
        var one = Choice.of(Source.KEPT.name(), said(kept.words(field)), "残す登録の内容");
        var other = Choice.of(Source.GIVEN_UP.name(), said(givenUp.words(field)), "統合される登録の内容");
        return field == BasicsField.NOTE
                ? List.of(one, other, Choice.of(Source.BOTH.name(), "両方を残す"))
                : List.of(one, other);
    }

    private static String said(String words) {
        return words.isEmpty() ? "（空欄）" : words;
    }

    /** The cases on which somebody works, when there will be more than one of them. */
    @Nullable
    String running() {
        List<String> running = Stream.of(kept, givenUp)
                .flatMap(side -> side.cases().stream())
                .filter(each -> each.stage().running())
                .map(each -> each.number().value())
                .toList();
        return running.size() < 2 ? null : String.join("、", running);
    }
}
