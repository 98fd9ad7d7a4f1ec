package tsunagi.meanstest;

import java.util.List;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

/**
 * 支給を続ける要件 — what must hold when a payment is extended (規則12条1項ただし書) or resumed (12条2項). The two years since 離職等
 * (10条1号イ) are not asked again.
 *
 * @param mainEarner A2, 10条2号
 * @param income A3, 10条3号イ
 * @param assets A4, 10条4号
 * @param jobSeeking A5, 10条5号イ
 * @param needed 引き続き支給することが就職の促進に必要, the municipality's judgement
 */
public record Continuation(Answer mainEarner, Answer income, Answer assets, Answer jobSeeking, Answer needed) {
    /**
     * The conditions as computed on the day of the application for 延長 or 再開.
     *
     * @param grant on {@link RentGround.Continued}
     * @param needed 就職の促進に必要, which nothing computes
     */
    public static Continuation of(RentGrant grant, Answer needed) {
        return new Continuation(
                answer(grant, RentCriterion.MAIN_EARNER_THEN, RentCriterion.MAIN_EARNER_NOW),
                answer(grant, RentCriterion.INCOME),
                answer(grant, RentCriterion.ASSETS),
                answer(grant, RentCriterion.JOB_SEEKING),
                needed);
    }

    private static Answer answer(RentGrant grant, RentCriterion... either) {
        return grant.findings().stream()
                .filter(finding -> List.of(either).contains(finding.criterion()))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** @throws Refusal with every condition that isn't met or isn't confirmed, the field named as here */
    void require() {
        var refusals = new Refusals();
        require(refusals, "mainEarner", mainEarner, "世帯の生計を主として維持していること（規則10条2号）");
        require(refusals, "income", income, "世帯収入額が上限以下であること（規則10条3号イ）");
        require(refusals, "assets", assets, "金融資産の合計額が上限以下であること（規則10条4号）");
        require(refusals, "jobSeeking", jobSeeking, "誠実かつ熱心に求職活動を行うこと（規則10条5号イ）");
        require(refusals, "needed", needed, "引き続き支給することが就職の促進に必要であること（規則12条）");
        refusals.throwIfAny();
    }

    private static void require(Refusals refusals, String field, Answer answer, String condition) {
        switch (answer.choice()) {
            case YES -> {}
            case NO -> refusals.add(field, condition + "を満たしていません");
            case UNCONFIRMED -> refusals.add(field, condition + "を確認してください");
        }
    }
}
