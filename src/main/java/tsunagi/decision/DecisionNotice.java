package tsunagi.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.Letter;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Addressee;
import tsunagi.plan.AmendmentSummary;
import tsunagi.plan.ServiceChange;

/**
 * 支援決定の通知 (札幌 様式8 支援提供（変更）通知書、長岡 要領6(2)ウ) — as it was issued; later changes of rules, names or addresses don't
 * touch it.
 *
 * @param number 文書番号
 */
record DecisionNotice(
        SubmissionId submission, String number, LocalDate issuedOn, Wording wording, Addressee recipient) {
    private static final String DECIDES = "%s付けで申込みのあったプラン（プラン兼事業等利用申込書）について、下記のとおり支援を提供することとしましたので通知します。";
    private static final String CHANGES = "%s付けで申込みのあったプラン（プラン兼事業等利用申込書）の変更について、下記のとおり支援を変更することとしましたので通知します。";
    private static final String ENDS = "%s付けで申込みのあったプラン（プラン兼事業等利用申込書）の変更について、下記のとおり支援の提供を終了することとしましたので通知します。";

    /**
     * The municipality's words.
     *
     * @param formNumber 様式番号; empty where the municipality gives none
     * @param appliedOn the day on which the person agreed to the plan and applied
     * @param instruction 教示文; empty where none is printed
     */
    record Wording(
            String title, String formNumber, String sender, LocalDate appliedOn, String instruction, String contact) {}

    /** @param change what changes of a plan in force; null for the decision of a whole plan */
    Letter letter(Submission decided, @Nullable AmendmentSummary change) {
        return new Letter(
                number,
                issuedOn,
                new Letter.Addressee(recipient.postalCode(), lines(recipient.address()), recipient.name(), "様"),
                new Letter.Sender("", wording.sender(), Letter.Seal.PLACE),
                wording.title(),
                List.of((change == null ? DECIDES : change.endsOnly() ? ENDS : CHANGES)
                        .formatted(JapaneseDates.format(wording.appliedOn()))),
                change == null ? List.of(services(decided), decidedOn(decided)) : items(decided, change),
                wording.instruction(),
                wording.contact());
    }

    private static List<Letter.Item> items(Submission decided, AmendmentSummary change) {
        var items = new ArrayList<Letter.Item>();
        if (!change.endsOnly()) {
            items.add(services(decided));
        }
        List<List<String>> rows = change.services().stream()
                .map(each -> List.of(name(decided, each), orNone(each.before()), orNone(each.after())))
                .toList();
        items.add(new Letter.Item.Table("変更の内容", List.of("事業", "変更前", "変更後"), rows));
        LocalDate from = change.changesOn();
        items.add(new Letter.Item.Text(
                change.endsOnly() ? "終了日" : "変更日", from == null ? "" : JapaneseDates.format(from)));
        items.add(new Letter.Item.Text("変更の理由", change.reason()));
        items.add(decidedOn(decided));
        return items;
    }

    private static String name(Submission decided, ServiceChange change) {
        String name = decided.lines().stream()
                .filter(line -> line.service().equals(change.service()))
                .map(SubmissionLine::name)
                .findFirst()
                .orElse(change.service().value());
        return name + "（" + change.kind().label() + "）";
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "（なし）" : text;
    }

    private static Letter.Item decidedOn(Submission decided) {
        return new Letter.Item.Text(
                "支援決定の日", JapaneseDates.format(decided.state().on()));
    }

    private static Letter.Item services(Submission decided) {
        List<List<String>> rows = decided.lines().stream()
                .filter(line -> line.answeredOn() != null && !line.ends())
                .map(line -> List.of(
                        line.name() + "（" + line.route().label() + "）",
                        line.supporter(),
                        line.periodLabel(),
                        line.support()))
                .toList();
        return new Letter.Item.Table("提供する支援", List.of("事業", "支援提供機関", "期間", "支援の内容"), rows);
    }

    private static List<String> lines(String address) {
        return Stream.of(address).filter(line -> !line.isEmpty()).toList();
    }
}
