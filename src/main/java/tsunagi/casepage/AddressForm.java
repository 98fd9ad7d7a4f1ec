package tsunagi.casepage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.Address;
import tsunagi.person.Entry;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/** 住所・居所, as typed. */
record AddressForm(
        @Nullable String kind,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String street,
        @Nullable String building,
        @Nullable String since,
        long version)
        implements EntryForm {
    private static final int LINE = 200;
    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d{7}");

    static AddressForm empty() {
        return new AddressForm(Address.Kind.HOME.label(), "", "", "", "", "", 0);
    }

    static AddressForm of(Entry<?> entry) {
        Address address = (Address) entry.content();
        String code = address.postalCode();
        return new AddressForm(
                address.kind().label(),
                code == null ? "" : code.substring(0, 3) + "-" + code.substring(3),
                address.city(),
                address.street(),
                address.building(),
                Texts.of(address.since()),
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
        String digits = TypedText.narrow(Texts.of(postalCode)).replaceAll("[〒-]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!SEVEN_DIGITS.matcher(digits).matches()) {
            throw new Refusal("郵便番号は数字7桁で入力してください（例：940-0062）");
        }
        return digits;
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
