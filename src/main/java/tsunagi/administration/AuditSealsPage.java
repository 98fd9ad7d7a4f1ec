package tsunagi.administration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.audit.SealState;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/** What 監査記録の検査 shows. */
record AuditSealsPage(SealState state) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    List<Detail> seals() {
        return List.of(
                Detail.of("最後に封印した日時", state.lastSealedAt() == null ? "まだ封印していません" : when(state.lastSealedAt())),
                Detail.of("封印した区間", "%,d区間".formatted(state.segments())),
                Detail.of("封印した行", "%,d行".formatted(state.lines())));
    }

    boolean checked() {
        return state.lastCheck() != null;
    }

    List<Detail> check() {
        SealState.LastCheck last = last();
        return List.of(
                Detail.of("検査した日時", when(last.at())),
                Detail.of("検査した範囲", "%,d区間・%,d行".formatted(last.segments(), last.lines())),
                Detail.of("異常", last.findingCount() == 0 ? "ありません" : "%,d件".formatted(last.findingCount())));
    }

    boolean whole() {
        return last().findingCount() == 0;
    }

    List<String> messages() {
        return last().messages();
    }

    private SealState.LastCheck last() {
        return Objects.requireNonNull(state.lastCheck());
    }

    private static String when(@Nullable Instant at) {
        var japanese = JapanTime.of(Objects.requireNonNull(at));
        return JapaneseDates.formatShort(japanese.toLocalDate()) + " " + TIME.format(japanese);
    }
}
