package tsunagi.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** 受付の集団 — all consultations received in some months, as far as they have come by today. */
record Cohort(List<Course> courses, LocalDate today) {
    Cohort {
        courses = List.copyOf(courses);
    }

    List<Course> of(CohortPart part) {
        return courses.stream()
                .filter(course -> part.holds().test(course, today))
                .toList();
    }

    int number(CohortPart part) {
        return of(part).size();
    }

    int number(String route) {
        return (int)
                courses.stream().filter(course -> route.equals(course.route())).count();
    }

    /** Those received in one month. */
    Cohort received(YearMonth month) {
        return new Cohort(
                courses.stream()
                        .filter(course -> YearMonth.from(course.receivedOn()).equals(month))
                        .toList(),
                today);
    }

    /** Empty where no consultation has both days. */
    Optional<Quartiles> days(Interval interval) {
        return Quartiles.of(courses.stream()
                .flatMapToInt(course -> course.days(interval).stream())
                .toArray());
    }
}
