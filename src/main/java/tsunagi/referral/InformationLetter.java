package tsunagi.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.Letter;
import tsunagi.resource.Resource;
import tsunagi.tenancy.Office;

/**
 * 窓口のご案内 (生活保護については法23条の情報提供) — a paper for the person herself. It says nothing of her to anybody, so it
 * needs no consent.
 */
final class InformationLetter {
    private static final String GUIDES = "ご相談の内容について、下記の窓口をご案内します。ご利用になるかどうかは、ご自身で決めることができます。";
    private static final String ARTICLE_23 =
            "生活困窮者自立支援法第23条により、生活保護の制度についてご案内します。生活保護の申請は国民の権利です。" + "生活保護を必要とする可能性はどなたにもあるものですので、ためらわずに下記の窓口へご相談ください。";

    private InformationLetter() {}

    /** @param listed the destination's entry in the register as it is today; null where it stands in none */
    static Letter of(String person, NewReferral entry, @Nullable Resource listed, Office office, LocalDate today) {
        boolean welfare = entry.destination().kind().isPublicAssistance();
        return new Letter(
                "",
                today,
                new Letter.Addressee("", List.of(), person, "様"),
                new Letter.Sender("", office.name(), Letter.Seal.NONE),
                welfare ? "生活保護のご案内" : "相談窓口のご案内",
                List.of(welfare ? ARTICLE_23 : GUIDES),
                items(entry, listed),
                "",
                contact(office));
    }

    private static List<Letter.Item> items(NewReferral entry, @Nullable Resource listed) {
        var items = new ArrayList<Letter.Item>();
        items.add(new Letter.Item.Text("窓口", entry.destination().name()));
        if (listed != null && listed.contact() != null) {
            items.add(new Letter.Item.Text("担当", listed.contact()));
        }
        if (listed != null && listed.telephone() != null) {
            items.add(new Letter.Item.Text("電話番号", listed.telephone().value()));
        }
        if (entry.informationGiven() != null) {
            items.add(new Letter.Item.Text("ご案内した内容", entry.informationGiven()));
        }
        return items;
    }

    /** How to reach the desk. */
    static String contact(Office office) {
        return Stream.of(
                        office.name(),
                        office.details().address(),
                        office.details().telephone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
