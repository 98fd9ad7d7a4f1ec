package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.List;

/** 評価の時期 — 概ね3か月、6か月、1年など: the distances from which a plan's one evaluation date is chosen. */
public record EvaluationCycle(List<Integer> months, boolean assumed) {
    public EvaluationCycle {
        months = months.stream().sorted().toList();
    }

    public List<LocalDate> proposalsFrom(LocalDate planStart) {
        return months.stream().map(planStart::plusMonths).toList();
    }
}
