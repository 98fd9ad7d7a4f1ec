package tsunagi.access;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tsunagi.kernel.Refusal;

/**
 * パスワードの決まり after NIST SP 800-63B-4: long enough, not a leaked word, not one's own name; no composition rules and no
 * forced rotation, because both make people write passwords down.
 */
@Component
class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    static final String TEXT = "12文字以上。ログイン名や、よく使われる言葉は使えません。記号や数字を混ぜなくてもかまいません。長い文のほうが安全です。";

    private final LeakedWords leaked = LeakedWords.shipped();

    /**
     * Checks a new password.
     *
     * @throws Refusal naming the field "password" and what to change
     */
    void check(String loginName, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refusal("password", "パスワードは12文字以上で入力してください");
        }
        if (password.length() > LONGEST) {
            throw new Refusal("password", "パスワードは128文字以内で入力してください");
        }
        String folded = fold(password);
        if (folded.contains(fold(loginName))) {
            throw new Refusal("password", "パスワードにログイン名を含めないでください");
        }
        if (leaked.contains(folded) || leaked.contains(core(folded)) || repeats(folded)) {
            throw new Refusal("password", "よく使われているため推測されやすいパスワードです。別のパスワードにしてください");
        }
    }

    /** "password123456!" is as easy to guess as "password". */
    private static String core(String folded) {
        return folded.replaceAll("^\\P{L}+|\\P{L}+$", "");
    }

    private static boolean repeats(String folded) {
        return folded.matches("(.{1,8})\\1+.{0,5}");
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
