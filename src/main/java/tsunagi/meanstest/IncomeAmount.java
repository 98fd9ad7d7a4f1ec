package tsunagi.meanstest;

import java.time.YearMonth;
import java.util.List;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** 月額の求め方 — how what was paid becomes the income of a month. A fraction of a yen is dropped, for the applicant. */
public sealed interface IncomeAmount {
    /** What this month brings. */
    record OfMonth(IncomeFigure figure) implements IncomeAmount {}

    /**
     * まとめ払い: paid at once for several months (年金: two), divided by them.
     *
     * @param months from 2 to 12
     */
    record ForMonths(Yen paid, int months) implements IncomeAmount {
        /** @throws Refusal when it is negative, or for fewer or more months */
        public ForMonths {
            PlausibleAmount.check("amount", paid);
            if (months < 2 || months > 12) {
                throw new Refusal("months", "2から12までの月数を入力してください");
            }
        }
    }

    /**
     * 変動する収入: the average of the latest months whose income is known.
     *
     * @param figures usually three, the oldest first
     */
    record Average(List<IncomeFigure> figures) implements IncomeAmount {
        static final int USUAL_MONTHS = 3;

        /** @throws Refusal unless it is of one to three months, one after another */
        public Average {
            figures = List.copyOf(figures);
            if (figures.isEmpty() || figures.size() > USUAL_MONTHS) {
                throw new Refusal("figures", "平均する収入は、直近の3か月までを入力してください");
            }
            for (int i = 1; i < figures.size(); i++) {
                if (!figures.get(i).month().equals(figures.get(i - 1).month().plusMonths(1))) {
                    throw new Refusal("figures", "平均する収入は、続いた月を古い順に入力してください");
                }
            }
        }

        YearMonth lastMonth() {
            return figures.getLast().month();
        }
    }
}
