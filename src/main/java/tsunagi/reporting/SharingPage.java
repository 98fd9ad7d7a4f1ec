package tsunagi.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.MunicipalityId;
import tsunagi.tenancy.MunicipalityDirectory;
import tsunagi.web.Choice;

/**
 * 集計の提供: with whom the roll-ups are shared, and with whom they could be.
 *
 * @param countedAt when the oldest month was counted; null before the first counting
 * @param others every other municipality in this Tsunagi
 */
record SharingPage(@Nullable Instant countedAt, List<Recipient> recipients, List<MunicipalityDirectory.Entry> others) {
    static final int LARGEST_MASK = 10;

    SharingPage {
        recipients = List.copyOf(recipients);
        others = List.copyOf(others);
    }

    /** @param maskedBelow smaller numbers are masked on its screens; 1 masks none */
    record Recipient(MunicipalityId id, int maskedBelow, Instant since) {
        String masking() {
            return maskedBelow == 1 ? "伏せない" : maskedBelow + "未満を伏せる";
        }

        String day() {
            return JapaneseDates.format(JapanTime.of(since).toLocalDate());
        }
    }

    String name(Recipient recipient) {
        return others.stream()
                .filter(other -> other.id().equals(recipient.id()))
                .map(MunicipalityDirectory.Entry::name)
                .findFirst()
                .orElse("");
    }

    String counted() {
        return countedAt == null ? "まだ集計していません" : RollupTime.text(countedAt) + "の集計";
    }

    /** Those with whom it isn't shared yet. */
    List<Choice> choices() {
        return others.stream()
                .filter(other -> recipients.stream().noneMatch(each -> each.id().equals(other.id())))
                .map(other -> Choice.of(other.code(), other.name()))
                .toList();
    }

    Optional<MunicipalityDirectory.Entry> choice(@Nullable String code) {
        return others.stream()
                .filter(other -> other.code().equals(code))
                .filter(other -> recipients.stream().noneMatch(each -> each.id().equals(other.id())))
                .findFirst();
    }

    static List<Choice> maskings() {
        return IntStream.rangeClosed(1, LARGEST_MASK)
                .mapToObj(below -> Choice.of(Integer.toString(below), below == 1 ? "伏せない" : below + "未満を伏せる"))
                .toList();
    }
}
