package tsunagi.payment;

import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/** 過払いについての決定 and what was repaid. */
record ClaimPage(Claim claim, String name) {
    List<Detail> details() {
        var decided = claim.decided();
        return List.of(
                Detail.of("本人", "%s（%s）".formatted(name, claim.whose().number())),
                Detail.of("決定", decided.kind().label()),
                Detail.of("決定した日", JapaneseDates.format(decided.decidedOn())),
                Detail.of("記録した人", claim.decidedBy()),
                Detail.of("理由", decided.reason()),
                Detail.of("請求する額", decided.amount().format()),
                Detail.of("納期限", decided.repayBy() == null ? "なし" : JapaneseDates.format(decided.repayBy())),
                Detail.of("通知の文", decided.notice().isEmpty() ? "なし" : decided.notice()),
                Detail.of("今の状態", claim.state()));
    }
}
