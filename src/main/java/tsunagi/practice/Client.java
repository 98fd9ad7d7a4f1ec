package tsunagi.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PhoneNumber;
import tsunagi.person.Address;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;
import tsunagi.tenancy.YamlPlace;

/** 本人 — an invented person as a story introduces her. */
record Client(
        PersonName name,
        Sex sex,
        @Nullable PartialDate birth,
        @Nullable String nationality,
        @Nullable String language,
        @Nullable Telephone telephone,
        @Nullable Address address) {
    private static final String ABOUT = "年頃";

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

    /** The person as her story introduces her. */
    static Client read(YamlPlace place) {
        Client client =
                place.find("anonymous").map(label -> anonymous(label.text())).orElseGet(() -> named(place));
        for (String key : place.keys()) {
            YamlPlace value = place.at(key);
            client = switch (key) {
                case "man" -> client.man().bornOn(value);
                case "woman" -> client.woman().bornOn(value);
                case "born" -> client.bornOn(value);
                case "alias" -> client.alias(value.text());
                case "from" ->
                    client.from(value.texts().getFirst(), value.texts().getLast());
                case "phone" -> client.phone(value.text());
                case "discreetPhone" -> client.discreetPhone(value.text());
                case "home" -> client.livesAt(first(value), rest(value));
                case "lives" ->
                    client.lives(
                            Address.Kind.valueOf(value.texts().getFirst()),
                            value.texts().getLast());
                default -> client;
            };
        }
        return client;
    }

    private static Client named(YamlPlace place) {
        YamlPlace name = place.at("name");
        return named(
                first(name),
                Objects.requireNonNullElse(rest(name), ""),
                place.at("kana").text());
    }

    /** {@code 1984-06-03}, or {@code 1985年頃} of who tells only about how old she is. */
    private Client bornOn(YamlPlace place) {
        String day = place.text();
        return day.endsWith(ABOUT)
                ? bornAbout(Integer.parseInt(day.substring(0, day.length() - ABOUT.length())))
                : born(PartialDate.of(place.date()));
    }

    private static String first(YamlPlace words) {
        return words.text().split(" ", 2)[0];
    }

    private static @Nullable String rest(YamlPlace words) {
        String[] parts = words.text().split(" ", 2);
        return parts.length == 1 ? null : parts[1];
    }

    NewPerson newPerson() {
        var basics = new PersonBasics(name, sex, null, birth, nationality, language, null);
        return new NewPerson(basics, telephone == null ? List.of() : List.of(telephone), address);
    }
}
