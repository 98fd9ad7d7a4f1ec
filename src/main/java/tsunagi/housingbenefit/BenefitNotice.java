package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.documents.Letter;
import tsunagi.person.Addressee;

/**
 * 住居確保給付金の通知書 — as it was issued.
 *
 * @param number 文書番号
 */
record BenefitNotice(
        BenefitDecisionId decision,
        NoticeKind kind,
        String number,
        LocalDate issuedOn,
        Wording wording,
        Addressee recipient) {
    /**
     * The municipality's words.
     *
     * @param formNumber 様式番号; empty where the municipality gives none
     * @param opening 前文
     * @param instruction 教示文; empty where none is printed
     */
    record Wording(
            String title,
            String formNumber,
            String sender,
            String opening,
            List<Line> lines,
            String instruction,
            String contact) {
        Wording {
            lines = List.copyOf(lines);
        }
    }

    /** One entry under 記. */
    record Line(String label, String text) {}

    Letter letter() {
        return new Letter(
                number,
                issuedOn,
                new Letter.Addressee(
                        recipient.postalCode(),
                        Stream.of(recipient.address())
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        recipient.name(),
                        "様"),
                new Letter.Sender("", wording.sender(), Letter.Seal.PLACE),
                wording.title(),
                List.of(wording.opening()),
                wording.lines().stream()
                        .map(line -> (Letter.Item) new Letter.Item.Text(line.label(), line.text()))
                        .toList(),
                wording.instruction(),
                wording.contact());
    }
}
