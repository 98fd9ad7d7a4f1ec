package tsunagi.drafts;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import tsunagi.web.CarriedForm.Entry;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.PageAddress;

/**
 * 書きかけ — one form as it stands while it is being filled in.
 *
 * @param token of the page that the form stands on
 * @param action the address that the form will be sent to; of two forms of a page each is a draft of its own
 * @param page where the form is opened again
 * @param title of that page, by which its writer finds the draft in a list
 */
public record Draft(UUID token, String action, String page, String title, List<Entry> fields) {
    static final int MOST_CHARACTERS = 200_000;
    private static final int TITLE = 200;

    public Draft {
        if (!PageAddress.isOurs(action) || !PageAddress.isOurs(page)) {
            throw new HttpProblem(HttpStatus.BAD_REQUEST, "下書きに保存できません", "画面を開き直してください。");
        }
        title = clean(title.length() > TITLE ? title.substring(0, TITLE) : title);
        fields = fields.stream()
                .filter(field -> !isSecret(field.name()))
                .map(field -> new Entry(clean(field.name()), clean(field.value())))
                .toList();
        if (characters(fields) > MOST_CHARACTERS) {
            throw tooLong();
        }
    }

    static HttpProblem tooLong() {
        return new HttpProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "下書きに保存できません",
                "入力が%,d文字を超えたため、下書きに保存できません。ここまでの内容を一度保存してください。".formatted(MOST_CHARACTERS));
    }

    String place() {
        return PageAddress.place(page);
    }

    private static boolean isSecret(String name) {
        return FormToken.SECRET.contains(name) || name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static int characters(List<Entry> fields) {
        return fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
    }

    /** PostgreSQL keeps neither half a character nor the character 0. */
    private static String clean(String text) {
        boolean broken = text.chars().anyMatch(sign -> sign == 0 || Character.isSurrogate((char) sign));
        return broken
                ? text.codePoints()
                        .filter(sign ->
                                sign != 0 && !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }
}
