package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PersonId;
import tsunagi.web.Tone;

/**
 * 給付金の審査 — the applications that the agency has sent, the longest waiting first.
 *
 * @param chosen the state that the list is narrowed to; null for all
 */
record BenefitInboxPage(
        List<BenefitInboxRow> rows,
        Map<PersonId, String> names,
        @Nullable ApplicationState chosen,
        LocalDate today) {
    static final String PATH = "/housing-benefit/inbox";

    /** What has reached the municipality. */
    static final List<ApplicationState> STATES =
            List.of(ApplicationState.SUBMITTED, ApplicationState.RETURNED, ApplicationState.DECIDED);

    /** After so many days one is asked why. */
    private static final int LONG_DAYS = 14;

    BenefitInboxPage {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
    }

    String name(BenefitInboxRow row) {
        return names.getOrDefault(row.person(), "");
    }

    long waiting() {
        return rows.stream().filter(BenefitInboxRow::waiting).count();
    }

    /** {@code 待ち 5日}. */
    String waitingLabel(BenefitInboxRow row) {
        long days = row.waitingDays(today);
        return days == 0 ? "今日 届きました" : "待ち " + days + "日";
    }

    Tone waitingTone(BenefitInboxRow row) {
        return row.waitingDays(today) >= LONG_DAYS ? Tone.WARNING : Tone.NEUTRAL;
    }

    String label(BenefitInboxRow row) {
        return row.state() == ApplicationState.SUBMITTED && row.ended() ? "回答不要（終結・中断）" : label(row.state());
    }

    /** As the municipality says it. */
    static String label(ApplicationState state) {
        return state == ApplicationState.SUBMITTED ? "審査待ち" : state.label();
    }

    Tone tone(BenefitInboxRow row) {
        return switch (row.state()) {
            case SUBMITTED -> row.ended() ? Tone.NEUTRAL : Tone.WARNING;
            case DECIDED -> Tone.SUCCESS;
            case RECEIVED, RETURNED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
