package tsunagi.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.bench.Life.Aim;
import tsunagi.bench.Life.Contact;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.StaffId;

/** Writes a life down: each fact on its working day, a few minutes after the one before. */
final class Diary {
    private static final LocalTime OPENS = LocalTime.of(9, 20);
    private static final int MINUTES_BETWEEN = 8;

    private final SplittableRandom random;
    private final List<CaseFact> facts = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final Map<Integer, Aim> aims = new HashMap<>();
    private LocalDate day;
    private int entries;
    private int term = 1;

    Diary(LocalDate firstDay, SplittableRandom random) {
        this.day = firstDay;
        this.random = random;
    }

    LocalDate day() {
        return day;
    }

    int term() {
        return term;
    }

    /** Goes on by so many days and then to the next Monday if that is a weekend. */
    void later(int atLeast, int atMost) {
        moveTo(day.plusDays(atLeast + random.nextInt(atMost - atLeast + 1)));
    }

    void moveTo(LocalDate other) {
        LocalDate working = other;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.plusDays(1);
        }
        if (working.isAfter(day)) {
            day = working;
            entries = 0;
        }
    }

    void aims(Aim aim) {
        aims.put(term, aim);
    }

    void contact() {
        contacts.add(new Contact(day, now()));
    }

    CaseFact say(FactKind kind, StaffId by) {
        return say(kind, by, null, null);
    }

    CaseFact say(FactKind kind, StaffId by, @Nullable LocalDate due, @Nullable String detail) {
        return say(kind, by, due, detail, null);
    }

    CaseFact say(FactKind kind, StaffId by, @Nullable LocalDate due, @Nullable String detail, @Nullable UUID about) {
        if (kind == FactKind.REPLANNED) {
            term++;
        }
        Instant at = now();
        var fact = new CaseFact(Ids.next(at, random), kind, term, day, at, by, due, detail, false, null, about);
        facts.add(fact);
        return fact;
    }

    UUID newId() {
        return Ids.next(now(), random);
    }

    Life life() {
        return new Life(facts, contacts, aims);
    }

    private Instant now() {
        int minutes = entries * MINUTES_BETWEEN + random.nextInt(MINUTES_BETWEEN - 1);
        entries++;
        return day.atTime(OPENS.plusMinutes(minutes)).atZone(JapanTime.ZONE).toInstant();
    }
}
