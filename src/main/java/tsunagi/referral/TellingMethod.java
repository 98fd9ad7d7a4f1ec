package tsunagi.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** どのように聞いたか — by which way it was heard how far a つなぎ has come. */
enum TellingMethod {
    TELEPHONE("電話"),
    MEETING("面談・訪問"),
    CONFERENCE("会議"),
    PAPER("文書・FAX"),
    MAIL("メール");

    private final String label;

    TellingMethod(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<TellingMethod> read(@Nullable String chosen) {
        return TypedChoice.read(TellingMethod.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
