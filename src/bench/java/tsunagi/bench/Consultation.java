package tsunagi.bench;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.function.Function;
import tsunagi.casefile.FactKind;
import tsunagi.evaluation.ClosingReason;
import tsunagi.kernel.FiscalYear;
import tsunagi.supportlog.SupportMethod;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;

/** A consultation from 受付 on (手順1 to 4): most end with advice or at another office, some lead to a plan. */
final class Consultation {
    private static final double REACHED_OUT = 0.03;
    private static final double EMERGENCY = 0.15;
    private static final double POSTPONED = 0.1;
    private static final double CLOSED = 0.93;

    private final Diary diary;
    private final NationalYear year;
    private final Crew crew;
    private final SplittableRandom random;

    private Consultation(Diary diary, NationalYear year, Crew crew, SplittableRandom random) {
        this.diary = diary;
        this.year = year;
        this.crew = crew;
        this.random = random;
    }

    /** A life from its first day until a day. */
    static Life simulate(
            LocalDate receivedOn,
            LocalDate until,
            Crew crew,
            Function<SortedSet<ServiceCode>, PlanRoute> routes,
            SplittableRandom random) {
        var year = NationalYear.of(FiscalYear.of(receivedOn));
        var diary = new Diary(receivedOn, random);
        var consultation = new Consultation(diary, year, crew, random);
        consultation.receive();
        if (random.nextDouble() < year.plansPerConsultation() * (1 - LifeCourse.REPLANNED)) {
            consultation.apply(true);
            new LifeCourse(diary, year, crew, routes, random).run();
        } else {
            consultation.withoutPlan();
        }
        return diary.life().until(until);
    }

    private void receive() {
        diary.say(FactKind.RECEIVED, crew.lead());
        if (random.nextDouble() < REACHED_OUT) {
            diary.say(FactKind.REACHED_OUT, crew.lead());
        }
        diary.contact();
        if (random.nextDouble() < POSTPONED) {
            diary.say(FactKind.TRIAGE_POSTPONED, crew.lead());
            diary.later(1, 6);
            diary.contact();
        }
    }

    private void apply(boolean consents) {
        diary.later(0, 3);
        diary.say(FactKind.TRIAGED_APPLICATION, crew.lead());
        diary.later(0, 5);
        diary.say(FactKind.APPLIED, crew.lead());
        diary.say(consents ? FactKind.CONSENTED : FactKind.CONSENT_REFUSED, crew.lead());
        boolean emergency = random.nextDouble() < EMERGENCY;
        diary.say(emergency ? FactKind.EMERGENCY_SUPPORTED : FactKind.EMERGENCY_NOT_NEEDED, crew.lead());
    }

    private void withoutPlan() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> refer();
            case 5, 6 -> assessOnly();
            case 7 -> {
                apply(false);
                talk(4, 10);
                close(ClosingReason.OWN_WISH);
            }
            default -> {
                diary.say(FactKind.TRIAGED_INFORMATION, crew.lead());
                talk(7, 27);
                close(random.nextInt(6) == 0 ? ClosingReason.LOST_CONTACT : ClosingReason.INFORMATION);
            }
        }
    }

    private void refer() {
        diary.later(0, 2);
        diary.say(FactKind.TRIAGED_REFERRAL, crew.lead());
        var referral = diary.newId();
        LocalDate ask = diary.day().plusDays(14);
        diary.say(FactKind.REFERRED, crew.lead(), ask, null, referral);
        talk(4, 14);
        diary.moveTo(ask);
        if (random.nextInt(10) > 0) {
            diary.say(FactKind.ARRIVAL_CONFIRMED, crew.lead(), null, null, referral);
            close(ClosingReason.REFERRED);
        }
    }

    /** 様式2 is written, and no plan comes of it. */
    private void assessOnly() {
        apply(true);
        diary.later(1, 10);
        diary.say(FactKind.ASSESSMENT_STARTED, crew.lead());
        talk(3, 10);
        diary.say(FactKind.ASSESSED, crew.lead());
        diary.say(FactKind.SCREENED_INFORMATION, crew.lead());
        talk(3, 8);
        close(ClosingReason.INFORMATION);
    }

    private void talk(int atLeast, int atMost) {
        int contacts = atLeast + random.nextInt(atMost - atLeast + 1);
        boolean begins = random.nextDouble() < year.employment().withoutPlan();
        for (int count = 0; count < contacts; count++) {
            diary.later(1, 9);
            if (random.nextInt(3) == 0) {
                diary.say(FactKind.SUPPORT_RECORDED, crew.lead(), null, SupportMethod.TELEPHONE.code());
            } else {
                diary.contact();
            }
        }
        if (begins) {
            diary.say(FactKind.EMPLOYMENT_STARTED, crew.lead(), null, "H17");
        }
    }

    private void close(ClosingReason reason) {
        diary.later(1, 20);
        if (random.nextDouble() < CLOSED) {
            diary.say(FactKind.CLOSED, crew.lead(), null, reason.name());
        }
    }
}
