package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.documents.Letter;
import tsunagi.kernel.JapaneseDates;

/**
 * 支援決定の通知 (札幌 様式8 支援提供（変更）通知書、長岡 要領6(2)ウ) — as it was issued; later changes of rules, names or addresses don't
 * touch it.
 *
 * @param number 文書番号
 */
record DecisionNotice(
        SubmissionId submission, String number, LocalDate issuedOn, Wording wording, Recipient recipient) {

    /**
     * The municipality's words.
     *
     * @param formNumber 様式番号; empty where the municipality gives none
     * @param appliedOn the day on which the person agreed to the plan and applied
     * @param instruction 教示文; empty where none is printed
     */
    record Wording(
            String title, String formNumber, String sender, LocalDate appliedOn, String instruction, String contact) {}

    /** 宛名; postal code and address are empty where nothing is known. */
    record Recipient(String name, String postalCode, String address) {}

    Letter letter(Submission decided) {
        String paragraph = "%s付けで申込みのあったプラン（プラン兼事業等利用申込書）について、下記のとおり支援を提供することとしましたので通知します。"
                .formatted(JapaneseDates.format(wording.appliedOn()));
        return new Letter(
                number,
                issuedOn,
                new Letter.Addressee(recipient.postalCode(), lines(recipient.address()), recipient.name(), "様"),
                new Letter.Sender("", wording.sender(), false),
                wording.title(),
                List.of(paragraph),
                List.of(
                        services(decided),
                        new Letter.Item.Text(
                                "支援決定の日", JapaneseDates.format(decided.state().on()))),
                wording.instruction(),
                wording.contact());
    }

    private static Letter.Item services(Submission decided) {
        List<List<String>> rows = decided.lines().stream()
                .filter(line -> line.answeredOn() != null)
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
