package tsunagi.casepage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PostalCode;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.Address;
import tsunagi.person.Entry;
import tsunagi.postal.PostalTown;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/**
 * 住所・居所, as typed.
 *
 * @param town which of several towns of the postal code was chosen; it only fills in the others
 */
record AddressForm(
        @Nullable String kind,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String street,
        @Nullable String building,
        @Nullable String since,
        @Nullable String town,
        long version)
        implements EntryForm {
    private static final int LINE = 200;

    static AddressForm empty() {
        return new AddressForm(Address.Kind.HOME.label(), "", "", "", "", "", "", 0);
    }

    static AddressForm of(Entry<?> entry) {
        Address address = (Address) entry.content();
        String code = address.postalCode();
        return new AddressForm(
                address.kind().label(),
                code == null ? "" : new PostalCode(code).format(),
                address.city(),
                address.street(),
                address.building(),
                Texts.of(address.since()),
                "",
                entry.version());
    }

    Address read() {
        var refusals = new Refusals();
        Address.Kind chosen = refusals.reading(
                "kind",
                () -> Texts.choice(Arrays.asList(Address.Kind.values()), Address.Kind::label, kind, "住まいの種類を選んでください"));
        String code = refusals.reading("postalCode", this::code);
        String town = refusals.reading("city", () -> TypedText.strip(city, LINE));
        String place = refusals.reading("street", () -> TypedText.strip(street, LINE));
        String house = refusals.reading("building", () -> TypedText.strip(building, LINE));
        LocalDate first = refusals.reading("since", () -> Texts.date(since));
        refusals.throwIfAny();
        return new Address(requireNonNull(chosen), code, town, place, house, first);
    }

    private @Nullable String code() {
        return PostalCode.parse(postalCode).map(PostalCode::value).orElse(null);
    }

    /** The same, with what the towns tell put where nothing has been typed. */
    AddressForm filled(List<PostalTown> towns) {
        PostalTown chosen = towns.size() == 1
                ? towns.getFirst()
                : towns.stream()
                        .filter(each -> each.key().equals(town))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            return onePlace(towns)
                    ? withPlace(Texts.of(postalCode), towns.getFirst().place(), "")
                    : this;
        }
        return withPlace(chosen.formattedCode(), chosen.place(), chosen.town());
    }

    private static boolean onePlace(List<PostalTown> towns) {
        return towns.stream().map(PostalTown::place).distinct().count() == 1;
    }

    private AddressForm withPlace(String code, String place, String townName) {
        return new AddressForm(
                kind,
                unless(postalCode, code),
                unless(city, place),
                unless(street, townName),
                building,
                since,
                town,
                version);
    }

    private static @Nullable String unless(@Nullable String typed, String filled) {
        return TypedText.strip(typed) == null ? filled : typed;
    }

    @Override
    public List<Stored> stored() {
        return List.of(
                Stored.of("kind", "住まいの種類", kind),
                Stored.of("postalCode", "郵便番号", postalCode),
                Stored.of("city", "都道府県・市区町村", city),
                Stored.of("street", "町名・番地", street),
                Stored.of("building", "建物名・部屋番号・様方", building),
                Stored.of("since", "いつから", since));
    }

    static List<Choice> kinds() {
        return Texts.choices(
                Arrays.stream(Address.Kind.values()).map(Address.Kind::label).toArray(String[]::new));
    }
}
