package tsunagi.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/**
 * 月次の締め — one version of what was reported of a month: the first, or a 差替報告 with its reason.
 *
 * @param closedBy the name of the person at that time
 * @param reason null for the first version only
 * @param definition SHA-256 of the text of the definitions
 * @param figures SHA-256 of {@link FrozenFile}
 */
record ReturnClosing(
        UUID id,
        YearMonth month,
        int version,
        ZonedDateTime closedAt,
        String closedBy,
        @Nullable String reason,
        String definition,
        Rules rules,
        String figures) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    ReturnClosing {
        Objects.requireNonNull(id, "id is null");
        if ((version == 1) != (reason == null)) {
            throw new IllegalArgumentException("version %d with the reason %s".formatted(version, reason));
        }
    }

    /** The settings that decided. */
    record Rules(String planCountedOn, long population, String populationSource) {}

    /** 第1版. */
    String versionLabel() {
        return "第" + version + "版";
    }

    String monthLabel() {
        return JapaneseDates.format(month) + "分";
    }

    /** 令和8年6月3日 9:15. */
    String day() {
        return JapaneseDates.format(closedAt.toLocalDate()) + " " + closedAt.format(TIME);
    }

    Instant instant() {
        return closedAt.toInstant();
    }

    String href() {
        return "/returns/closings/" + month;
    }

    String differencesHref() {
        return href() + "/" + version + "/differences";
    }

    String returnHref() {
        return "/returns?from=%s&until=%s&version=%d".formatted(month, month, version);
    }
}
