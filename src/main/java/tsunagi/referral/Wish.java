package tsunagi.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** つなぎについての本人の意向. Nobody is forced: who declines has been informed, and that is all. */
public enum Wish {
    WISHED("希望した"),
    DECLINED("断った");

    private final String label;

    Wish(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Wish> read(@Nullable String chosen) {
        return TypedChoice.read(Wish.class, chosen);
    }

    static List<Choice> choices() {
        return List.of(
                Choice.of(WISHED.name(), WISHED.label),
                Choice.of(DECLINED.name(), DECLINED.label, "伝えた内容だけを残します。つなぎ先へは連絡しません。"));
    }
}
