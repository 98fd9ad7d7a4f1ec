package tsunagi.reporting;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 段階の間 — from one step of a consultation to the next. */
enum Interval {
    APPLICATION("受付から申込", Course::receivedOn, Course::appliedOn),
    ASSESSMENT("申込からアセスメント", Course::appliedOn, Course::assessedOn),
    PLAN("アセスメントからプラン", Course::assessedOn, Course::plannedOn),
    DECISION("プランから決定", Course::plannedOn, Course::decidedOn),
    SUPPORT("決定から支援開始", Course::decidedOn, Course::supportedOn);

    private final String label;
    private final Function<Course, @Nullable LocalDate> from;
    private final Function<Course, @Nullable LocalDate> until;

    Interval(String label, Function<Course, @Nullable LocalDate> from, Function<Course, @Nullable LocalDate> until) {
        this.label = label;
        this.from = from;
        this.until = until;
    }

    String label() {
        return label;
    }

    Function<Course, @Nullable LocalDate> from() {
        return from;
    }

    Function<Course, @Nullable LocalDate> until() {
        return until;
    }
}
