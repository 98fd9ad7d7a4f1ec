package tsunagi.duties;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** 取り消す理由, as typed. */
record WithdrawalForm(@Nullable String reason) {
    private static final int REASON = 500;

    static WithdrawalForm blank() {
        return new WithdrawalForm(null);
    }

    /** @throws Refusal when nothing was typed, or too much */
    String read() {
        try {
            String typed = TypedText.strip(reason, REASON);
            if (typed == null) {
                throw new Refusal("取り消す理由を入力してください");
            }
            return typed;
        } catch (Refusal refusal) {
            throw refusal.at("reason");
        }
    }
}
