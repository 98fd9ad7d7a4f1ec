package tsunagi.incident;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tsunagi.kernel.BusinessCalendar;

/**
 * 報告の義務 — why an incident is to be reported, and until when. Pure.
 *
 * <p>The day on which it became known is the first day. 速報 comes at once, by the guideline within about three to five days; 確報 within
 * 30 days, 60 where a wrongful purpose is possible (規則8条2項・44条2項). Where the last day of 確報 is one on which offices are closed
 * (行政機関の休日に関する法律1条), the next one is the last.
 */
record Duty(Set<Ground> grounds, LocalDate preliminaryBy, LocalDate fullBy) {
    /** 規則43条4号: more than a hundred people. */
    private static final int MANY_FOR_THE_CITY = 100;
    /** 規則7条4号: more than a thousand. */
    private static final int MANY_FOR_A_BODY = 1_000;

    private static final int DAYS = 30;
    private static final int DAYS_WHERE_WRONGFUL = 60;

    Duty {
        grounds = Set.copyOf(grounds);
    }

    /**
     * Empty where the law asks for no report.
     *
     * @param preliminaryDays 3 to 5, as the municipality has set
     */
    static Optional<Duty> of(Facts facts, int preliminaryDays) {
        var grounds = grounds(facts);
        if (grounds.isEmpty()) {
            return Optional.empty();
        }
        int days = grounds.contains(Ground.WRONGFUL) ? DAYS_WHERE_WRONGFUL : DAYS;
        LocalDate last = facts.learnedOn().plusDays(days - 1L);
        return Optional.of(new Duty(
                grounds,
                facts.learnedOn().plusDays(preliminaryDays - 1L),
                BusinessCalendar.national().onOrAfter(last)));
    }

    private static Set<Ground> grounds(Facts facts) {
        var grounds = EnumSet.noneOf(Ground.class);
        boolean city = facts.party() == Party.CITY;
        for (Trait trait : facts.traits()) {
            switch (trait) {
                case SENSITIVE -> grounds.add(Ground.SENSITIVE);
                case PROPERTY -> grounds.add(Ground.PROPERTY);
                case WRONGFUL -> grounds.add(Ground.WRONGFUL);
                case ORDINANCE -> {
                    if (city) {
                        grounds.add(Ground.ORDINANCE);
                    }
                }
            }
        }
        Integer people = facts.people();
        if (people != null && people > (city ? MANY_FOR_THE_CITY : MANY_FOR_A_BODY)) {
            grounds.add(Ground.NUMBER);
        }
        return grounds;
    }
}
