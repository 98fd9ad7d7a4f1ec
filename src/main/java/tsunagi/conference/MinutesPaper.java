package tsunagi.conference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/**
 * 議事録.
 *
 * @param convener 主催する機関
 * @param attendance what the rules say of who came
 * @param hidden items that the reader may not see
 */
record MinutesPaper(
        Conference conference,
        String convener,
        List<Attendee> attendees,
        String attendance,
        List<Item> items,
        int hidden) {
    MinutesPaper {
        attendees = List.copyOf(attendees);
        items = List.copyOf(items);
    }

    /**
     * What became of one item.
     *
     * @param number from 1
     * @param outcome null while none is written down
     */
    record Item(
            int number,
            PaperCase of,
            Minutes minutes,
            @Nullable Outcome outcome) {

        /** {@code 1　R08-0001　練習 花子　プラン策定}. */
        String title() {
            return "%d　%s　%s"
                    .formatted(number, of.identification(), of.item().purpose().label());
        }

        /** 了承; 協議なし of a case that ended before it came to be discussed. */
        String result() {
            if (outcome != null) {
                return outcome.label();
            }
            return of.row().ended() ? "協議なし（終結・中断のため）" : "結果の記録なし";
        }

        /** What was said, without what nobody said. */
        List<Detail> said() {
            var told = of.item().purpose().isTold() ? of.item().reason() : "";
            var details = new ArrayList<Detail>();
            details.add(Detail.of("内容", told));
            details.add(Detail.of("修正した内容", minutes.amendment()));
            details.add(Detail.of("意見", minutes.opinions()));
            minutes.voices().forEach(voice -> details.add(Detail.of(voice.organisation(), voice.said())));
            details.add(Detail.of("条件", minutes.conditions()));
            details.add(Detail.of(
                    "役割分担",
                    String.join(
                            "\n", minutes.roles().stream().map(AgreedRole::line).toList())));
            details.add(Detail.of("不足している社会資源", minutes.shortage()));
            var filled =
                    details.stream().filter(detail -> !detail.value().isBlank()).toList();
            return of.masked(filled);
        }

        String prior() {
            return of.prior();
        }

        String nextOn() {
            return minutes.nextOn() == null ? "" : JapaneseDates.formatWithWeekday(minutes.nextOn());
        }
    }
}
