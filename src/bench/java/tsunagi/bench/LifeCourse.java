package tsunagi.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import tsunagi.bench.Life.Aim;
import tsunagi.casefile.FactKind;
import tsunagi.evaluation.ClosingReason;
import tsunagi.supportlog.SupportMethod;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;

/**
 * Lets a case with a plan run its course (手順5 to 13): assessment, plan, meeting, the city's answer, support, evaluation,
 * again with a 再プラン, and the end.
 */
final class LifeCourse {
    /** Of the plans that are evaluated, how many are followed by another. */
    static final double REPLANNED = 0.2;

    private static final double LOST = 0.06;
    private static final double CONTINUED = 0.04;
    private static final double RETURNED = 0.03;
    private static final int LAST_TERM = 4;
    private static final int[] MONTHS = {3, 6, 6, 6, 12};
    private static final String[] METHODS = {
        SupportMethod.INTERVIEW.code(), SupportMethod.INTERVIEW.code(), SupportMethod.VISIT.code(),
        SupportMethod.TELEPHONE.code(), SupportMethod.TELEPHONE.code(), SupportMethod.INQUIRY.code()
    };

    private final Diary diary;
    private final NationalYear year;
    private final Crew crew;
    private final Function<SortedSet<ServiceCode>, PlanRoute> routes;
    private final SplittableRandom random;

    LifeCourse(
            Diary diary,
            NationalYear year,
            Crew crew,
            Function<SortedSet<ServiceCode>, PlanRoute> routes,
            SplittableRandom random) {
        this.diary = diary;
        this.year = year;
        this.crew = crew;
        this.routes = routes;
        this.random = random;
    }

    void run() {
        boolean goesOn = true;
        while (goesOn) {
            assess();
            Aim aim = aim();
            diary.aims(aim);
            LocalDate evaluationOn = agree(aim);
            discuss();
            answer(aim, evaluationOn);
            goesOn = support(aim, evaluationOn) && evaluate();
        }
    }

    private void assess() {
        diary.later(1, 10);
        diary.say(FactKind.ASSESSMENT_STARTED, crew.lead());
        diary.contact();
        diary.later(2, 14);
        diary.say(FactKind.ASSESSED, crew.lead());
        diary.say(FactKind.SCREENED_PLAN, crew.lead());
    }

    private Aim aim() {
        var services = new TreeSet<ServiceCode>();
        year.services().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(service -> random.nextDouble() < service.getValue())
                .forEach(service -> services.add(service.getKey()));
        if (services.isEmpty()) {
            services.add(random.nextBoolean() ? ServiceCode.INFORMAL : ServiceCode.OTHER_PUBLIC);
        }
        boolean employment = random.nextDouble() < year.employment().aimed();
        return new Aim(services, employment, MONTHS[random.nextInt(MONTHS.length)]);
    }

    /** @return the day chosen for the evaluation */
    private LocalDate agree(Aim aim) {
        diary.later(1, 12);
        diary.say(FactKind.PLAN_DRAFTED, crew.lead());
        diary.contact();
        LocalDate evaluationOn = SimulatedPlan.evaluationOn(diary.day(), aim.months());
        diary.later(1, 8);
        diary.say(FactKind.PLAN_AGREED, crew.lead(), evaluationOn, null);
        return evaluationOn;
    }

    private void discuss() {
        FactKind outcome;
        do {
            diary.say(FactKind.PLAN_ON_AGENDA, crew.chief());
            diary.moveTo(nextMeeting(diary.day()));
            outcome = random.nextDouble() < CONTINUED ? FactKind.CONFERENCE_CONTINUED : FactKind.CONFERENCE_APPROVED;
            diary.say(outcome, crew.chief());
        } while (outcome == FactKind.CONFERENCE_CONTINUED);
    }

    /** 支援調整会議 is held on the third Wednesday of the month. */
    static LocalDate nextMeeting(LocalDate day) {
        LocalDate meeting = meeting(YearMonth.from(day));
        return meeting.isAfter(day) ? meeting : meeting(YearMonth.from(day).plusMonths(1));
    }

    static LocalDate meeting(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
    }

    private void answer(Aim aim, LocalDate evaluationOn) {
        diary.later(1, 5);
        var route = routes.apply(aim.services());
        LocalDate monitoring = YearMonth.from(diary.day()).plusMonths(2).atEndOfMonth();
        switch (route.outcome()) {
            case DECISION, CONFIRMATION -> {
                submit(evaluationOn);
                diary.later(2, 14);
                boolean decided = route.outcome() == PlanRoute.Outcome.DECISION;
                diary.say(
                        decided ? FactKind.PLAN_DECIDED : FactKind.PLAN_CONFIRMED,
                        decided ? crew.decider() : crew.officer(),
                        monitoring,
                        null);
            }
            case REPORT -> {
                diary.say(FactKind.PLAN_REPORTED, crew.lead(), monitoring, null);
                if (route.needsConfirmation() || route.needsSupportRequest()) {
                    diary.later(2, 10);
                    diary.say(FactKind.PLAN_CONFIRMED, crew.officer());
                }
            }
            case NOTHING -> diary.say(FactKind.DECISION_NOT_NEEDED, crew.lead(), monitoring, null);
        }
    }

    private void submit(LocalDate evaluationOn) {
        diary.say(FactKind.PLAN_SUBMITTED, crew.lead());
        if (random.nextDouble() < RETURNED) {
            diary.later(2, 8);
            diary.say(FactKind.PLAN_RETURNED, crew.officer());
            diary.later(2, 8);
            diary.say(FactKind.PLAN_AGREED, crew.lead(), evaluationOn, null);
            diary.later(1, 3);
            diary.say(FactKind.PLAN_SUBMITTED, crew.lead());
        }
    }

    /** @return false when the person can't be reached any more */
    private boolean support(Aim aim, LocalDate evaluationOn) {
        LocalDate started = diary.day();
        LocalDate monitored = started;
        LocalDate outcomeFrom = started.plusDays(20 + random.nextInt(60));
        var outcome = outcome(aim);
        boolean lost = random.nextDouble() < LOST;
        LocalDate lostOn = started.plusDays(30 + random.nextInt(60));
        while (diary.day().isBefore(evaluationOn)) {
            diary.later(1, 6);
            if (lost && diary.day().isAfter(lostOn)) {
                diary.say(FactKind.SUSPENDED, crew.lead(), null, ClosingReason.LOST_CONTACT.name());
                return false;
            }
            if (diary.day().isAfter(monitored.plusDays(55))) {
                monitored = diary.day();
                LocalDate due = YearMonth.from(monitored).plusMonths(2).atEndOfMonth();
                diary.say(FactKind.SUPPORT_RECORDED, crew.lead(), null, SupportMethod.INTERVIEW.code());
                diary.say(FactKind.MONITORED, crew.lead(), due, SupportMethod.INTERVIEW.code());
            } else if (random.nextDouble() < 0.4) {
                diary.say(FactKind.SUPPORT_RECORDED, crew.lead(), null, METHODS[random.nextInt(METHODS.length)]);
            } else {
                diary.contact();
            }
            if (outcome != FactKind.SUPPORT_RECORDED && diary.day().isAfter(outcomeFrom)) {
                sayOutcome(outcome);
                outcome = FactKind.SUPPORT_RECORDED;
            }
        }
        return true;
    }

    private FactKind outcome(Aim aim) {
        double chance = random.nextDouble();
        var employment = year.employment();
        if (!aim.employment() || chance >= employment.started() + employment.increased()) {
            return FactKind.SUPPORT_RECORDED;
        }
        return chance < employment.started() ? FactKind.EMPLOYMENT_STARTED : FactKind.INCOME_INCREASED;
    }

    private void sayOutcome(FactKind outcome) {
        boolean continuing = random.nextInt(4) > 0;
        String code = outcome == FactKind.INCOME_INCREASED ? "H14" : (continuing ? "H17" : "H18");
        diary.say(outcome, crew.lead(), null, code);
    }

    /** @return whether a 再プラン follows */
    private boolean evaluate() {
        diary.later(0, 4);
        diary.say(FactKind.EVALUATION_FINALISED, crew.lead());
        diary.contact();
        diary.say(FactKind.EVALUATION_ON_AGENDA, crew.chief());
        diary.moveTo(nextMeeting(diary.day()));
        boolean goesOn = diary.term() < LAST_TERM && random.nextDouble() < REPLANNED;
        diary.say(FactKind.EVALUATED, crew.chief(), null, goesOn ? "replan" : "close");
        diary.later(1, 10);
        if (goesOn) {
            diary.say(FactKind.REPLANNED, crew.lead());
            return true;
        }
        var reason = random.nextInt(3) == 0 ? ClosingReason.GOALS_REACHED : ClosingReason.SETTLED;
        diary.say(FactKind.CLOSED, crew.lead(), null, reason.name());
        return false;
    }
}
