package tsunagi.incident;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Conflict.Stored;

/**
 * The form of an incident, as typed: the facts, and what the report tells.
 *
 * @param version null for a new one
 */
record IncidentForm(
        @Nullable Long version,
        @Nullable String party,
        @Nullable String kind,
        @Nullable String learnedOn,
        @Nullable String learnedAt,
        @Nullable String place,
        @Nullable String people,
        @Nullable List<String> traits,
        @Nullable String overview,
        @Nullable String items,
        @Nullable String cause,
        @Nullable String secondary,
        @Nullable String response,
        @Nullable String publication,
        @Nullable String prevention,
        @Nullable String remarks) {
    private static final int LINE = 200;
    private static final int MOST_PEOPLE = 1_000_000;

    static IncidentForm blank(LocalDate today, Party party) {
        return new IncidentForm(
                null,
                party.name(),
                null,
                JapaneseDates.format(today),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static IncidentForm of(Incident incident) {
        var facts = incident.facts();
        var told = incident.items();
        return new IncidentForm(
                incident.version(),
                facts.party().name(),
                facts.kind().name(),
                JapaneseDates.format(facts.learnedOn()),
                facts.learnedAt() == null ? null : facts.learnedAt().toString(),
                facts.place(),
                facts.people() == null ? null : facts.people().toString(),
                facts.traits().stream().map(Trait::name).sorted().toList(),
                told.overview(),
                told.items(),
                told.cause(),
                told.secondary(),
                told.response(),
                told.publication(),
                told.prevention(),
                told.remarks());
    }

    List<String> chosen() {
        return traits == null ? List.of() : traits;
    }

    /** Both parts, read together so that all reasons are said at once. */
    record Content(Facts facts, ReportItems items) {}

    /** @throws Refusal with one reason per field to put right */
    Content read(LocalDate today) {
        var refusals = new Refusals();
        Party whose = Party.read(party).orElse(null);
        refusals.unless(whose != null, "party", "だれの取扱いで起きたかを選んでください");
        IncidentKind what = IncidentKind.read(kind).orElse(null);
        refusals.unless(what != null, "kind", "何が起きたかを選んでください");
        LocalDate day = refusals.reading("learnedOn", () -> JapaneseDates.parse(learnedOn));
        refusals.unless(day == null || !day.isAfter(today), "learnedOn", "発覚した日は今日までの日付にしてください");
        LocalTime time = refusals.reading(
                "learnedAt",
                () -> TypedText.strip(learnedAt) == null ? null : ClockTimes.parse(requireNonNull(learnedAt)));
        String where = refusals.reading("place", () -> TypedText.strip(place, LINE));
        refusals.unless(TypedText.strip(place) != null, "place", "どこで起きたかを入力してください");
        Integer number = refusals.reading("people", this::number);
        String story = lines(refusals, "overview", overview);
        refusals.unless(!story.isEmpty(), "overview", "何が起きたか（概要）を入力してください");
        var told = new ReportItems(
                story,
                lines(refusals, "items", items),
                lines(refusals, "cause", cause),
                lines(refusals, "secondary", secondary),
                lines(refusals, "response", response),
                lines(refusals, "publication", publication),
                lines(refusals, "prevention", prevention),
                lines(refusals, "remarks", remarks));
        refusals.throwIfAny();
        return new Content(
                new Facts(
                        requireNonNull(whose),
                        requireNonNull(what),
                        requireNonNull(day),
                        time,
                        requireNonNull(where),
                        number,
                        chosenTraits()),
                told);
    }

    private Set<Trait> chosenTraits() {
        return chosen().stream()
                .map(Trait::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    private @Nullable Integer number() {
        if (TypedText.strip(people) == null) {
            return null;
        }
        String digits = TypedText.narrow(requireNonNull(people)).replaceAll("[,人]", "");
        if (!digits.matches("\\d{1,7}") || Integer.parseInt(digits) > MOST_PEOPLE) {
            throw new Refusal("本人の数は、0から1,000,000の数字で入力してください");
        }
        return Integer.valueOf(digits);
    }

    private static String lines(Refusals refusals, String field, @Nullable String typed) {
        return Objects.requireNonNullElse(refusals.reading(field, () -> TypedText.lines(typed)), "");
    }

    /** Every field as it is stored now, for two who change it at once. */
    List<Stored> stored() {
        return Stream.of(
                        Stored.chosen("party", "だれの取扱いか", party, Party.choices()),
                        Stored.chosen("kind", "何が起きたか", kind, IncidentKind.choices()),
                        Stored.of("learnedOn", "発覚した日", learnedOn),
                        Stored.of("learnedAt", "発覚した時刻", learnedAt),
                        Stored.of("place", "どこで", place),
                        Stored.of("people", "本人の数", people),
                        Stored.chosen("traits", "性質", chosen(), Trait.choices()),
                        Stored.of("overview", "概要", overview),
                        Stored.of("items", "個人情報の項目", items),
                        Stored.of("cause", "原因", cause),
                        Stored.of("secondary", "二次被害", secondary),
                        Stored.of("response", "本人への対応", response),
                        Stored.of("publication", "公表", publication),
                        Stored.of("prevention", "再発防止", prevention),
                        Stored.of("remarks", "その他", remarks))
                .toList();
    }
}
