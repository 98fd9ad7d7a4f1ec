package tsunagi.intake;

import java.util.List;

/** Tells how unusual spellings were understood, behind the sentence that something was saved. */
final class Hints {
    private Hints() {}

    static String after(String saved, List<String> hints) {
        StringBuilder text = new StringBuilder(saved);
        hints.forEach(hint -> text.append(hint.replace("登録します", "登録しました")).append("。"));
        return text.toString();
    }
}
