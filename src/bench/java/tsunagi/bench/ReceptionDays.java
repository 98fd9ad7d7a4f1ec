package tsunagi.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tsunagi.kernel.FiscalYear;

/** 受付日 of simulated people: as many in each month as the nation's figures say, the wave of spring 2020 included. */
final class ReceptionDays {
    /** How the consultations of 2020 fell on its months from April on. */
    private static final double[] WAVE = {.125, .130, .125, .100, .080, .075, .070, .070, .065, .060, .050, .050};

    private static final int WAVE_YEAR = 2020;

    private final List<YearMonth> months = new ArrayList<>();
    private final List<Double> until = new ArrayList<>();
    private final LocalDate last;

    ReceptionDays(LocalDate first, LocalDate last) {
        this.last = last;
        double sum = 0;
        for (var month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            double part = month.equals(YearMonth.from(last)) ? (double) last.getDayOfMonth() / last.lengthOfMonth() : 1;
            sum += weight(month) * part;
            months.add(month);
            until.add(sum);
        }
    }

    static double weight(YearMonth month) {
        var year = FiscalYear.of(month.atDay(1));
        double share = year.startYear() == WAVE_YEAR ? WAVE[(month.getMonthValue() + 8) % 12] : 1.0 / 12;
        return NationalYear.of(year).consultations() * share;
    }

    /** @param quantile from 0 to 1: a later one gives no earlier day */
    LocalDate at(double quantile) {
        double place = quantile * until.getLast();
        int index = 0;
        while (until.get(index) < place) {
            index++;
        }
        double before = index == 0 ? 0 : until.get(index - 1);
        double within = (place - before) / (until.get(index) - before);
        var month = months.get(index);
        int days = month.equals(YearMonth.from(last)) ? last.getDayOfMonth() : month.lengthOfMonth();
        return notOnWeekend(month.atDay(1 + Math.min(days - 1, (int) (within * days))));
    }

    private static LocalDate notOnWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
