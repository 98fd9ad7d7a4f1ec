package tsunagi.practice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PhoneNumber;
import tsunagi.person.Address;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;

/** 本人 — an invented person as a story introduces her. */
record Client(
        PersonName name,
        Sex sex,
        @Nullable PartialDate birth,
        @Nullable String nationality,
        @Nullable String language,
        @Nullable Telephone telephone,
        @Nullable Address address) {

    static Client named(String family, String given, String kana) {
        return new Client(PersonName.of(family, given, kana), Sex.UNSPECIFIED, null, null, null, null, null);
    }

    static Client anonymous(String label) {
        return new Client(PersonName.anonymous(label), Sex.UNSPECIFIED, null, null, null, null, null);
    }

    Client alias(String alias) {
        var known = new PersonName(name.family(), name.given(), name.kana(), alias, null);
        return new Client(known, sex, birth, nationality, language, telephone, address);
    }

    Client woman() {
        return new Client(name, Sex.FEMALE, birth, nationality, language, telephone, address);
    }

    Client man() {
        return new Client(name, Sex.MALE, birth, nationality, language, telephone, address);
    }

    Client born(int year, int month, int day) {
        return born(PartialDate.of(LocalDate.of(year, month, day)));
    }

    /** Who tells only about how old she is. */
    Client bornAbout(int year) {
        return born(PartialDate.ofYear(year).asEstimated());
    }

    private Client born(PartialDate day) {
        return new Client(name, sex, day, nationality, language, telephone, address);
    }

    Client from(String country, String speaks) {
        return new Client(name, sex, birth, country, speaks, telephone, address);
    }

    Client phone(String number) {
        return reachedBy(Telephone.own(PhoneNumber.parse(number)));
    }

    /** A number that must not give away who calls. */
    Client discreetPhone(String number) {
        var discreet = new Telephone(PhoneNumber.parse(number), "本人携帯", true, false, true, "平日の午前中だけ");
        return reachedBy(discreet);
    }

    private Client reachedBy(Telephone reached) {
        return new Client(name, sex, birth, nationality, language, reached, address);
    }

    Client livesAt(String street, @Nullable String building) {
        return lives(new Address(Address.Kind.HOME, null, "練習市", street, building, null));
    }

    Client lives(Address.Kind kind, String where) {
        return lives(new Address(kind, null, null, where, null, null));
    }

    private Client lives(Address place) {
        return new Client(name, sex, birth, nationality, language, telephone, place);
    }

    NewPerson newPerson() {
        var basics = new PersonBasics(name, sex, null, birth, nationality, language, null);
        return new NewPerson(basics, telephone == null ? List.of() : List.of(telephone), address);
    }
}
