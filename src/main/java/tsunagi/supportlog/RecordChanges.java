package tsunagi.supportlog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;

/** 見え消し — what a correction has changed, field by field: what stood there, and what stands there now. */
final class RecordChanges {
    private RecordChanges() {}

    static List<RecordsPage.Change> between(SupportEntry before, SupportEntry after, Map<StaffId, String> names) {
        return Stream.of(
                        change("対応日", JapaneseDates.format(before.on()), JapaneseDates.format(after.on())),
                        change("時刻", RecordWords.times(before), RecordWords.times(after)),
                        change("対応方法", RecordWords.method(before), RecordWords.method(after)),
                        change("相手", RecordWords.counterpart(before), RecordWords.counterpart(after)),
                        change("場所", RecordWords.place(before), RecordWords.place(after)),
                        change("支援の提供", RecordWords.support(before), RecordWords.support(after)),
                        change("支援内容", RecordWords.contents(before), RecordWords.contents(after)),
                        change("対応者", RecordPages.present(before, names), RecordPages.present(after, names)),
                        change("対応内容", before.facts(), after.facts()),
                        change("所見", before.views(), after.views()),
                        change("今後の方針", before.plan(), after.plan()),
                        change("次回予定", next(before), next(after)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static RecordsPage.Change change(String label, @Nullable String before, @Nullable String after) {
        return new RecordsPage.Change(label, Objects.toString(before, ""), Objects.toString(after, ""));
    }

    private static String next(SupportEntry entry) {
        NextAppointment next = entry.next();
        return next == null ? "" : next.label();
    }
}
