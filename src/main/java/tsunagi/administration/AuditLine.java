package tsunagi.administration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tsunagi.access.ApiScope;
import tsunagi.access.Channel;
import tsunagi.access.GuestAct;
import tsunagi.access.Permission;
import tsunagi.audit.AuditOutcome;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 監査記録の1行 as the viewer shows it; the staff's name is null for the program itself. */
record AuditLine(
        Instant at,
        @Nullable String staff,
        String action,
        String channel,
        String outcome,
        @Nullable String caseNumber,
        @Nullable String reason) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    String when() {
        var japanese = JapanTime.of(at);
        return JapaneseDates.formatShort(japanese.toLocalDate()) + " " + TIME.format(japanese);
    }

    String actionLabel() {
        return switch (action) {
            case "SIGN_IN" -> "サインイン";
            case "SHOW_SCREEN" -> "隠した画面の再表示";
            default ->
                ApiScope.ofAction(action)
                        .map(ApiScope::label)
                        .or(() -> GuestAct.ofAction(action).map(GuestAct::label))
                        .orElseGet(() -> Permission.valueOf(action).label());
        };
    }

    String channelLabel() {
        return Channel.valueOf(channel).label();
    }

    String outcomeLabel() {
        return AuditOutcome.valueOf(outcome).label();
    }

    boolean refused() {
        return AuditOutcome.REFUSED.name().equals(outcome);
    }

    /** The reasons that the door writes, in words for the reader; a break-glass reason stands as it was typed. */
    String reasonLabel() {
        return switch (reason) {
            case null -> "";
            case "no permission" -> "権限なし";
            case "no such case" -> "見ることのできないケース番号";
            case "not visible" -> "担当窓口のケースではない";
            case "restricted" -> "閲覧制限";
            default -> reason;
        };
    }
}
