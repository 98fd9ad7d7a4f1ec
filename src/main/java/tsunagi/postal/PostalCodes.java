package tsunagi.postal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.PostalCode;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;

/**
 * 郵便番号から住所、住所から郵便番号. The towns are public and about nobody, so no permission is asked and nothing is written into the
 * audit log; what is typed stays where it is.
 */
@Service
public class PostalCodes {
    private static final Pattern PREFECTURE = Pattern.compile("^(東京都|北海道|大阪府|京都府|\\p{IsHan}{2,3}県)?(.+)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final PostalTownStore store;
    private final Municipalities municipalities;

    PostalCodes(PostalTownStore store, Municipalities municipalities) {
        this.store = store;
        this.municipalities = municipalities;
    }

    /**
     * The towns that what is typed may mean: those of the code, or without a code those in which the address lies. Empty when there
     * are none, or neither was typed.
     */
    @Transactional(transactionManager = "platformTransactionManager", readOnly = true)
    public List<PostalTown> meant(@Nullable String postalCode, @Nullable String city, @Nullable String street) {
        var near = Nearby.of(municipalities.municipality());
        try {
            var code = PostalCode.parse(postalCode);
            return code.isPresent()
                    ? store.of(code.get().value(), near)
                    : at(BLANKS.matcher(text(city) + text(street)).replaceAll(""), near);
        } catch (Refusal notYet) {
            return List.of();
        }
    }

    private List<PostalTown> at(String address, Nearby near) {
        Matcher parts = PREFECTURE.matcher(address);
        return parts.matches() ? store.at(parts.group(1), parts.group(2), near) : List.of();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
