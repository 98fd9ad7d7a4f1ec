package tsunagi.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.context.ApplicationContext;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;

/** A town of two desks in which anything may have happened to anybody between January 2025 and June 2026. */
final class RandomTown {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 540;
    private static final List<FactKind> FACTS = List.of(
            FactKind.APPLIED,
            FactKind.CONSENT_REFUSED,
            FactKind.TRIAGED_INFORMATION,
            FactKind.TRIAGED_APPLICATION,
            FactKind.ASSESSED,
            FactKind.CONFERENCE_APPROVED,
            FactKind.PLAN_DECIDED,
            FactKind.PLAN_CONFIRMED,
            FactKind.EVALUATED,
            FactKind.REPLANNED);
    private static final List<String> SERVICES = List.of("S01", "S03", "S04", "S06", "L01");

    private final CountedTown town;
    private final SplittableRandom random;
    private final List<OpenedCase> cases = new ArrayList<>();

    RandomTown(ApplicationContext context, long seed) {
        this.town = new CountedTown(context);
        this.random = new SplittableRandom(seed);
    }

    CountedTown town() {
        return town;
    }

    List<OpenedCase> cases() {
        return cases;
    }

    /** Some people, of whom one in four comes twice. */
    void live(int people) {
        for (int person = 0; person < people; person++) {
            var sex = Sex.values()[random.nextInt(Sex.values().length)];
            var who = town.person(PersonBasics.of(PersonName.of("試験", "某", "しけん なにがし"), sex, null));
            live(who);
            if (random.nextInt(4) == 0) {
                live(who);
            }
        }
    }

    private void live(PersonId who) {
        var office = random.nextBoolean() ? town.town().office() : town.otherOffice();
        var each = town.received(who, office, day());
        cases.add(each);
        town.reception(each, pick(List.of("VISIT", "TELEPHONE", "OTHER")), pick(List.of("R1", "R2", "R5")));
        if (random.nextBoolean()) {
            town.drafted(
                    each,
                    1,
                    day(),
                    random.nextBoolean(),
                    List.of(pick(SERVICES), pick(SERVICES)).stream().distinct().toList());
        }
        for (int fact = random.nextInt(6); fact > 0; fact--) {
            town.fact(each, pick(FACTS), day(), "");
        }
        for (int outcome = random.nextInt(3); outcome > 0; outcome--) {
            town.employed(each, day());
            town.increased(each, day());
        }
        sheets(each);
        for (int contact = random.nextInt(4); contact > 0; contact--) {
            town.contact(each, pick(List.of("M01", "M03", "M10")), day());
        }
    }

    private void sheets(OpenedCase each) {
        if (random.nextBoolean()) {
            town.chosen(each, "intake-application", 1, "chiefComplaint", "C03◎", "C07");
            town.chosen(each, "assessment", 1, "traits", "T09", "T12");
            town.chosen(each, "evaluation", 1, "changes", "H12", "H17");
        }
        if (random.nextInt(3) == 0) {
            town.screened(each, day(), "REFERRAL", List.of("L01", "L04"));
            town.ended(each, pick(List.of("CLOSED", "SUSPENDED")), "OWN_WISH", day());
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
