package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.RentBenefit;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/**
 * 中断, 中止 and 常用就職届 of one benefit.
 *
 * @param notice the last 常用就職届; null where none was received
 * @param ending what would be decided; null until somebody looks
 */
record EndingPage(
        CaseFrame caseFrame,
        Course course,
        @Nullable EmploymentNotice notice,
        @Nullable Ending ending,
        LocalDate today) {
    static final List<Choice> JUSTIFIED = List.of(
            Choice.of(Answer.Choice.NO.name(), "正当な理由はない"),
            Choice.of(Answer.Choice.YES.name(), "正当な理由がある"),
            Choice.of(Answer.Choice.UNCONFIRMED.name(), "まだ確かめていない"));
    static final List<Choice> REPORTED = List.of(
            Choice.of(EndingForm.REPORTED, "常用就職し、本人の収入が上限を超えた"),
            Choice.of(EndingForm.NOT_REPORTED, "常用就職し、収入の報告をしない"));
    static final List<Choice> COUNTED = Arrays.stream(Illness.Counted.values())
            .map(each -> Choice.of(each.name(), each.label()))
            .toList();

    EndingPage with(Ending previewed) {
        return new EndingPage(caseFrame, course, notice, previewed, today);
    }

    String path() {
        return path(caseFrame.number(), course.id());
    }

    static String path(String number, BenefitId id) {
        return "/cases/" + number + "/housing-benefit/benefits/" + id;
    }

    /** Where the months of the benefit are followed. */
    String back() {
        return "/cases/" + caseFrame.number() + "/housing-benefit/duties/" + course.id();
    }

    /** The grounds that can be in the present state. */
    List<EndGround> grounds() {
        boolean suspended = course.state().orElse(null) instanceof RentBenefit.Suspended;
        return Arrays.stream(EndGround.values())
                .filter(ground -> suspended ? !ground.onlyWhilePaid() : !ground.onlyWhileSuspended())
                .toList();
    }

    /** What the date of a ground is, as {@link tsunagi.meanstest.EndFact} takes it. */
    static String dateLabel(EndGround ground) {
        return switch (ground) {
            case NO_SINCERE_JOB_SEEKING -> "従わなかったことを確認した日";
            case INCOME_OVER_LIMIT -> "報告のなかった月の日付（報告をしないとき）";
            case LEFT_DWELLING -> "退去した日";
            case FALSE_APPLICATION, ORGANISED_CRIME -> "分かった日";
            case IMPRISONED -> "刑に処せられた日";
            case PUBLIC_ASSISTANCE -> "保護が始まった日";
            case DIED -> "亡くなった日";
            case SUSPENDED_TWO_YEARS, NO_REPORT_WHILE_SUSPENDED -> "";
        };
    }

    static boolean asksDate(EndGround ground) {
        return !ground.onlyWhileSuspended();
    }

    /** {@code 当初（令和8年11月から令和9年1月まで）}. */
    private String state() {
        var state = course.stateOn(today).orElse(null);
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

    List<Detail> details() {
        var details = new ArrayList<Detail>();
        details.add(Detail.of("給付の状態", state()));
        course.lastPaid()
                .ifPresent(paid -> details.add(Detail.of("月額", paid.amount().format())));
        if (notice != null) {
            details.add(Detail.of(
                    "常用就職届",
                    "%sに受け取り、%sから%s（%s）"
                            .formatted(
                                    JapaneseDates.formatShort(notice.receivedOn()),
                                    JapaneseDates.formatShort(notice.startedOn()),
                                    notice.employer(),
                                    notice.contract().label())));
        }
        return details;
    }
}
