package tsunagi.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tsunagi.kernel.JapaneseDates;

/** 評価の時期: the day chosen with the person beside the day of the evaluation, or of today while there is none. */
record EvaluationTiming(LocalDate chosen, LocalDate evaluated) {

    /** Days after the chosen one; negative before it. */
    long late() {
        return ChronoUnit.DAYS.between(chosen, evaluated);
    }

    String label() {
        String day = JapaneseDates.formatWithWeekday(chosen);
        if (late() == 0) {
            return day + "　選んだ日のとおり";
        }
        return day + (late() > 0 ? "　" + late() + "日遅れ" : "　" + -late() + "日前");
    }
}
