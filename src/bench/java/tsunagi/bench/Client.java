package tsunagi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import tsunagi.kernel.PartialDate;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;

/** 本人 — an invented person: name, sex, birthday, telephone and address are put together by chance. */
record Client(PersonName name, Sex sex, LocalDate birth, String telephone, Home home) {
    private static final List<String[]> GIVEN = cells("given-names.csv");
    private static final List<String> TOWNS = Words.lines("towns.txt");
    private static final int YOUNGEST = 18;
    private static final int AGES = 62;

    /** 住所; a few have none. */
    record Home(String kind, String street) {}

    static Client invented(LocalDate receivedOn, SplittableRandom random) {
        var family = FamilyNames.one(random);
        String[] given = Words.pick(GIVEN, random);
        var name = PersonName.of(family.written(), given[0], family.kana() + "　" + given[1]);
        int age = YOUNGEST + (random.nextInt(AGES) + random.nextInt(AGES)) / 2;
        var birth = receivedOn.minusYears(age).minusDays(random.nextInt(365));
        return new Client(
                name,
                given[2].equals("M") ? Sex.MALE : Sex.FEMALE,
                birth,
                "03-0000-%04d".formatted(random.nextInt(10_000)),
                home(random));
    }

    private static Home home(SplittableRandom random) {
        if (random.nextInt(50) == 0) {
            return new Home("NONE", "住居不定");
        }
        return new Home(
                "HOME",
                "%s%d丁目%d番%d号"
                        .formatted(
                                Words.pick(TOWNS, random),
                                1 + random.nextInt(6),
                                1 + random.nextInt(30),
                                1 + random.nextInt(20)));
    }

    PartialDate birthday() {
        return PartialDate.of(birth);
    }

    String fullName() {
        return name.display();
    }

    int ageOn(LocalDate day) {
        return birth.until(day).getYears();
    }

    private static List<String[]> cells(String resource) {
        return Words.lines(resource).stream().map(line -> line.split(",")).toList();
    }
}
