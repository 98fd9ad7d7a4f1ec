package tsunagi.intake;

import java.util.Arrays;
import java.util.List;
import tsunagi.supportlog.SupportMethod;
import tsunagi.web.Choice;

/** 受付方法 — how the consultation reached the desk. */
public enum ReceptionChannel {
    VISIT("来所"),
    TELEPHONE("電話"),
    HOME_VISIT("訪問"),
    MESSAGE("メール・SNS"),
    OUTREACH_DESK("出張相談"),
    OTHER("その他");

    static final List<Choice> CHOICES = Arrays.stream(values())
            .map(channel -> Choice.of(channel.name(), channel.label))
            .toList();

    private final String label;

    ReceptionChannel(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** 対応方法 of the 様式3 line that the reception writes. */
    SupportMethod method() {
        return switch (this) {
            case VISIT, OUTREACH_DESK -> SupportMethod.INTERVIEW;
            case TELEPHONE -> SupportMethod.TELEPHONE;
            case HOME_VISIT -> SupportMethod.VISIT;
            case MESSAGE -> SupportMethod.MESSAGE;
            case OTHER -> SupportMethod.OTHER;
        };
    }
}
