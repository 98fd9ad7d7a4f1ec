package tsunagi.meanstest;

import tsunagi.kernel.Yen;

/**
 * 家計面の認定（B5、規則10条5号ロ） — what 家計改善支援 or 自立相談支援 found about the family's budget.
 *
 * @param costBefore rent now, or what keeping or finding the home costs who rents none
 * @param costAfter rent of the new home
 * @param wholeFalls 家計全体の支出の削減が見込まれる
 * @param cannotAfford その費用の捻出が困難
 */
public record BudgetNeed(Yen costBefore, Yen costAfter, Answer wholeFalls, Answer cannotAfford) {
    /** @throws tsunagi.kernel.Refusal for an amount that can't be true */
    public BudgetNeed {
        PlausibleAmount.check("costBefore", costBefore);
        PlausibleAmount.check("costAfter", costAfter);
    }

    /** B5. With the same rent neither (1) nor (2) applies, whatever else would be saved. */
    public Answer answer() {
        if (costAfter.equals(costBefore)) {
            return Answer.no("家賃が変わらない（%s）ため、(1)にも(2)にも当たりません".formatted(costBefore.format()));
        }
        String ground = costAfter.min(costBefore).equals(costAfter) ? "(1) 家賃が減る" : "(2) 家賃が増えるが、その他の支出が減る";
        return new Answer(
                wholeFalls.choice().and(cannotAfford.choice()),
                "%s（%sから%s）。家計全体の支出の削減：%s。費用の捻出が困難：%s"
                        .formatted(
                                ground,
                                costBefore.format(),
                                costAfter.format(),
                                words(wholeFalls),
                                words(cannotAfford)));
    }

    private static String words(Answer answer) {
        return answer.choice().label() + (answer.evidence().isBlank() ? "" : "（%s）".formatted(answer.evidence()));
    }
}
