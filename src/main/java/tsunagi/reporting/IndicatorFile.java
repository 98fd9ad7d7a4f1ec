package tsunagi.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tsunagi.kernel.FiscalYear;

/** 指標の定義 — everything that one file of {@code indicators/} says, in force from a day on until the next file. */
record IndicatorFile(LocalDate validFrom, List<Indicator> indicators, List<Section> sections, List<Target> targets) {
    IndicatorFile {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
    }

    /** The definitions of a day, with the staff by whom some counts are broken down. */
    IndicatorSet on(LocalDate day, CodeList staff) {
        return new IndicatorSet(
                this,
                day,
                indicators.stream()
                        .filter(indicator -> indicator.valid().contains(day))
                        .toList(),
                staff);
    }

    /** The target of the year, or of the last year before it that has one. */
    Optional<Target> target(String indicator, FiscalYear year) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator))
                .filter(target -> target.year().compareTo(year) <= 0)
                .max(Comparator.comparing(Target::year));
    }
}
