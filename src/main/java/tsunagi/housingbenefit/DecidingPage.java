package tsunagi.housingbenefit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.AmountChange;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.RentBenefit;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;
import tsunagi.web.Tone;

/**
 * 審査 — the municipality's page of one application.
 *
 * @param state of the benefit today, in words
 * @param examination null where it is answered, or where the tables can't say
 * @param obstacles why nothing can be decided yet
 * @param decision null until it is decided
 * @param mayDecide whether the reader is 市決裁者
 */
record DecidingPage(
        CaseFrame caseFrame,
        BenefitApplication application,
        String state,
        @Nullable Examination examination,
        List<String> obstacles,
        @Nullable DecisionSummary decision,
        boolean mayDecide) {
    static final String TITLE = "住居確保給付金の審査";

    static final List<Choice> STARTS = Arrays.stream(AmountChange.Starts.values())
            .map(starts -> Choice.of(starts.name(), starts.label()))
            .toList();
    static final List<Choice> COUNTED = Arrays.stream(Illness.Counted.values())
            .map(counted -> Choice.of(counted.name(), counted.label()))
            .toList();
    static final List<Choice> NEEDED =
            List.of(Choice.of(Answer.Choice.YES.name(), "必要と認める"), Choice.of(Answer.Choice.NO.name(), "必要と認めない"));

    DecidingPage {
        obstacles = List.copyOf(obstacles);
    }

    String path() {
        return path(application.id());
    }

    /** What was stated, and the papers. */
    String applicationPath() {
        return "/cases/%s/housing-benefit/applications/%s".formatted(caseFrame.number(), application.id());
    }

    static String path(ApplicationId id) {
        return BenefitInboxPage.PATH + "/" + id;
    }

    /** What the page says it comes to; sent back with the answer. */
    static String shown(Examination examination) {
        return examination.outcome() + " "
                + examination.calculated().grant().amount().amount();
    }

    boolean answerable() {
        return application.state() == ApplicationState.SUBMITTED && !caseFrame.ended();
    }

    /** Whether there is something to press: nothing is missing, and she may. */
    boolean decidable() {
        return answerable() && examination != null && obstacles.isEmpty() && mayDecide;
    }

    boolean asks(ApplicationKind... kinds) {
        return Arrays.asList(kinds).contains(application.kind());
    }

    boolean asksFirstMonth() {
        return examination != null && examination.earliestMonth() != null;
    }

    boolean grantable() {
        return examination != null && examination.outcome() == Outcome.PAYABLE && !examination.besideAnother();
    }

    boolean isZero() {
        return examination != null && examination.outcome() == Outcome.ZERO_AMOUNT;
    }

    /** A first application is refused only for what isn't met; of the others the municipality judges more than the amounts say. */
    boolean refusable() {
        return !grantable() || application.kind() != ApplicationKind.FIRST;
    }

    String grantLabel() {
        return DecisionKind.granting(application.kind()).deciding();
    }

    Tone tone() {
        if (examination == null) {
            return Tone.WARNING;
        }
        return switch (examination.outcome()) {
            case PAYABLE -> examination.besideAnother() ? Tone.WARNING : Tone.SUCCESS;
            case ZERO_AMOUNT, UNDETERMINED -> Tone.WARNING;
            case NOT_PAYABLE -> Tone.DANGER;
        };
    }

    /** In one sentence. */
    String sentence() {
        if (examination == null) {
            return "算定できません";
        }
        var grant = examination.calculated().grant();
        if (examination.besideAnother()) {
            return "この方には、もう家賃相当額の給付が支給中か中断中です。この申請では支給を始められません";
        }
        return switch (examination.outcome()) {
            case PAYABLE -> "算定の結果は支給です。" + examination.frozen().sentence(grant.amount());
            case ZERO_AMOUNT -> "要件は満たしますが、計算した額が0円です。支給するかどうかは、市町村の判断です";
            case NOT_PAYABLE ->
                "算定の結果は不支給です。満たしていない要件："
                        + String.join(
                                "、",
                                grant.failed().stream()
                                        .map(each -> each.label())
                                        .toList());
            case UNDETERMINED -> "世帯の収入か金融資産が分からないため、算定できません";
        };
    }

    List<Detail> details() {
        List<Detail> details = new ArrayList<>(List.of(
                Detail.of("申請", application.kind().label()),
                Detail.of("申請の理由", application.statement().type().label()),
                Detail.of("申請日", JapaneseDates.format(application.statement().applicationDate())),
                Detail.of("受付日", JapaneseDates.format(application.receivedOn())),
                Detail.of("状態", application.state().label() + "（" + JapaneseDates.format(application.stateOn()) + "）"),
                Detail.of("給付の状態", state)));
        var change = application.occasion().change();
        if (change != null) {
            details.add(
                    Detail.of("変更の事由", change.ground().label() + "（" + JapaneseDates.format(change.since()) + "から）"));
        }
        var metAgain = application.occasion().metAgainOn();
        if (metAgain != null) {
            details.add(Detail.of("再び要件を満たした日", JapaneseDates.format(metAgain)));
        }
        if (!application.stateText().isEmpty()) {
            details.add(Detail.of("理由", application.stateText()));
        }
        return details;
    }

    /** {@code 当初（令和8年11月から令和9年1月まで）}. */
    static String words(@Nullable RentBenefit state) {
        if (state == null) {
            return "支給の決定はまだありません";
        }
        return state.months()
                .last()
                .map(last -> "%s（%sから%sまで、通算%dか月）"
                        .formatted(
                                state.label(),
                                JapaneseDates.format(state.months().months().getFirst()),
                                JapaneseDates.format(last),
                                state.months().count()))
                .orElse(state.label());
    }
}
