package tsunagi.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * その一部 — those of a cohort of whom something is true today. Its number and its cases are found by the same question.
 *
 * @param code in addresses
 */
record CohortPart(String code, String label, BiPredicate<Course, LocalDate> holds) {
    static final CohortPart RECEIVED = of("received", "受け付けた相談", _ -> true);
    static final CohortPart APPLIED = of("applied", "利用申込まで進んだ相談", Course::applied);
    static final CohortPart PLANNED = of("planned", "プランまで進んだ相談", Course::planned);
    static final CohortPart DECIDED = of("decided", "決定まで進んだ相談", Course::decided);
    static final CohortPart CLOSED = of("closed", "決定のあと終結した相談", course -> course.decided() && course.closed());
    static final CohortPart CLOSED_UNDECIDED =
            of("closed-undecided", "決定まで進まずに終結した相談", course -> !course.decided() && course.closed());
    static final CohortPart WITHOUT_PLAN = of("without-plan", "プランのない相談", course -> !course.planned());
    static final CohortPart THIRTY_DAYS_OLD = new CohortPart("thirty-days", "受付から30日たった相談", Course::thirtyDaysOld);
    static final CohortPart SEEN_AGAIN = new CohortPart(
            "seen-again",
            "30日以内に2回目の連絡・来所・訪問があった相談",
            (course, today) -> course.thirtyDaysOld(today) && course.seenAgainInTime());
    static final CohortPart ROUTE_UNKNOWN = of("route-unknown", "相談経路の記録がない相談", course -> course.route() == null);

    static CohortPart of(Interval interval) {
        return of(
                interval.name().toLowerCase(Locale.ROOT) + "-days",
                interval.label() + "までの日数が分かる相談",
                course -> course.days(interval).isPresent());
    }

    static Optional<CohortPart> find(String code) {
        return Stream.concat(
                        List.of(
                                RECEIVED,
                                APPLIED,
                                PLANNED,
                                DECIDED,
                                CLOSED,
                                CLOSED_UNDECIDED,
                                WITHOUT_PLAN,
                                THIRTY_DAYS_OLD,
                                SEEN_AGAIN,
                                ROUTE_UNKNOWN)
                                .stream(),
                        Arrays.stream(Interval.values()).map(CohortPart::of))
                .filter(part -> part.code().equals(code))
                .findFirst();
    }

    private static CohortPart of(String code, String label, Predicate<Course> holds) {
        return new CohortPart(code, label, (course, _) -> holds.test(course));
    }
}
