package tsunagi.intake;

import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/** 受付・振り分け of one case. */
record IntakePage(IntakeSheet sheet, List<StoredTriage> triages, Next next, boolean mayTriage, boolean mayCorrect) {
    IntakePage {
        triages = List.copyOf(triages);
    }

    /**
     * The form of the next triage.
     *
     * @param destinations the register of つなぎ先
     */
    record Next(TriageForm form, TriageReferralForm referral, List<Choice> destinations) {
        Next {
            destinations = List.copyOf(destinations);
        }
    }

    String path() {
        return "/cases/" + sheet.head().number() + "/intake";
    }

    /** What was taken in, but for the free text. */
    List<Detail> details() {
        var stored = sheet.stored();
        if (stored == null) {
            return List.of(
                    Detail.of("受付日", JapaneseDates.formatBoth(sheet.head().receivedOn())));
        }
        var reception = stored.reception();
        var caller = reception.caller();
        return List.of(
                Detail.of("受付日時", received(reception)),
                Detail.of("受付者", stored.receivedBy()),
                Detail.of("受付方法", reception.channel().label()),
                Detail.of("把握経路", reception.route().label()),
                Detail.of("相談者", callerLine(caller)),
                Detail.of("主訴", sheet.complaints()),
                Detail.of("緊急の確認", reception.dangers().isEmpty() ? "あてはまるものなし" : reception.dangerLabels()));
    }

    private static String received(Reception reception) {
        String day = JapaneseDates.formatWithWeekday(reception.on());
        return reception.at() == null ? day : day + " " + reception.at();
    }

    private static String callerLine(Caller caller) {
        var line = new StringBuilder(caller.kind().label());
        if (caller.name() != null) {
            line.append("　").append(caller.name());
        }
        if (caller.relation() != null) {
            line.append("（").append(caller.relation()).append("）");
        }
        if (caller.telephone() != null) {
            line.append("　").append(caller.telephone());
        }
        var recommendation = caller.recommendation();
        if (recommendation != null) {
            line.append("\n利用勧奨（法8条2項）");
            if (recommendation.on() != null) {
                line.append("　").append(JapaneseDates.format(recommendation.on()));
            }
            if (recommendation.how() != null) {
                line.append("　").append(recommendation.how());
            }
        }
        return line.toString();
    }
}
