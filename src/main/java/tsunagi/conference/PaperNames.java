package tsunagi.conference;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 資料の名前 — whether papers of a meeting name the people, or call each 事例1, 事例2 and so on. */
enum PaperNames {
    REAL("", ""),
    HIDDEN("hidden", "（匿名）");

    private final String asked;
    private final String mark;

    PaperNames(String asked, String mark) {
        this.asked = asked;
        this.mark = mark;
    }

    /** As the address asks for it; with names where it says nothing that is known. */
    static PaperNames of(@Nullable String asked) {
        return Arrays.stream(values())
                .filter(each -> !each.asked.isEmpty() && each.asked.equals(asked))
                .findFirst()
                .orElse(REAL);
    }

    /** What stands behind the title. */
    String mark() {
        return mark;
    }
}
