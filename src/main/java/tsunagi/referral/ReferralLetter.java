package tsunagi.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.documents.Letter;

/**
 * 紹介状 — what the desk told the destination about the person, as it was issued.
 *
 * @param number 文書番号; empty where the municipality doesn't number such letters
 */
record ReferralLetter(
        LetterId id, ReferralId referral, String number, LocalDate issuedOn, Content content, Sender sender) {
    private static final String ASKS = "下記の方について、ご相談をお受けくださいますようお願いいたします。";
    private static final String KEEP = "この紹介状に書かれた個人情報は、本人の支援のためだけにお使いください。";

    /**
     * What stands on the paper.
     *
     * @param address of the destination; may be empty
     * @param person a line for each item that the person lets pass on
     * @param message 紹介の理由とお願い
     * @param consent how the person has agreed
     * @param answer when the desk will ask whether the person came; empty where it won't
     */
    record Content(
            String title,
            String recipient,
            String address,
            String person,
            String message,
            String consent,
            String answer) {}

    /** @param contact where the destination reaches the desk, and whom to ask for */
    record Sender(String agency, String office, String contact) {}

    Letter letter() {
        return new Letter(
                number,
                issuedOn,
                new Letter.Addressee(
                        "",
                        Stream.of(content.address())
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        content.recipient(),
                        "御中"),
                new Letter.Sender(sender.agency(), sender.office(), Letter.Seal.NONE),
                content.title(),
                List.of(ASKS),
                items(),
                KEEP,
                sender.contact());
    }

    private List<Letter.Item> items() {
        var items = new ArrayList<Letter.Item>();
        items.add(new Letter.Item.Text("ご紹介する方", content.person()));
        items.add(new Letter.Item.Text("ご紹介の理由とお願い", content.message()));
        items.add(new Letter.Item.Text("本人の同意", content.consent()));
        if (!content.answer().isEmpty()) {
            items.add(new Letter.Item.Text("その後のご連絡", content.answer()));
        }
        return items;
    }
}
