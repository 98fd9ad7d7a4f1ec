package tsunagi.access;

import java.util.Arrays;
import java.util.Optional;

/** 招待者のすること — what somebody without an account does behind her link, by its name in the audit log. */
public enum GuestAct {
    CODE("招待者が確認番号で資料を開く"),
    VIEW("招待者が会議の資料を見る");

    private final String label;

    GuestAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String action() {
        return "GUEST_" + name();
    }

    public static Optional<GuestAct> ofAction(String action) {
        return Arrays.stream(values())
                .filter(act -> act.action().equals(action))
                .findFirst();
    }
}
