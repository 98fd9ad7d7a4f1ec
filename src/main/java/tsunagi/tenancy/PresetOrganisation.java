package tsunagi.tenancy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;

/** Reads agencies and offices from a preset. */
final class PresetOrganisation {
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "月", DayOfWeek.MONDAY,
            "火", DayOfWeek.TUESDAY,
            "水", DayOfWeek.WEDNESDAY,
            "木", DayOfWeek.THURSDAY,
            "金", DayOfWeek.FRIDAY,
            "土", DayOfWeek.SATURDAY,
            "日", DayOfWeek.SUNDAY);

    private final YamlPlace root;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final Set<String> agencyCodes = new HashSet<>();
    private final Set<String> officeCodes = new HashSet<>();

    PresetOrganisation(YamlPlace root) {
        this.root = root;
    }

    Organisation read(Municipality municipality) {
        root.at("agencies").items().forEach(this::agency);
        return new Organisation(municipality, agencies, offices);
    }

    private void agency(YamlPlace place) {
        place.only("code", "name", "contracts", "posts", "offices");
        var contracts = new DatedEntries<Operation>((_, _) -> true);
        for (YamlPlace entry : place.at("contracts").items()) {
            entry.only("from", "until", "operation", "assumed", "source");
            contracts.add(entry, entry.at("operation").choice(Labelled.byLabel(Operation.values())));
        }
        var posts = new DatedEntries<RequiredPost>((one, other) -> one.posts().equals(other.posts()));
        place.at("posts").items().forEach(entry -> posts.add(entry, post(entry)));
        var agency = new Agency(
                new AgencyId(Identifiers.next()),
                unique(place.at("code"), agencyCodes),
                place.at("name").text(),
                contracts.entries(),
                posts.entries());
        agencies.add(agency);
        place.at("offices").items().forEach(office -> office(office, agency.id()));
    }

    private static RequiredPost post(YamlPlace place) {
        place.only("from", "until", "posts", "minimum", "measure", "assumed", "source");
        List<Post> posts = place.at("posts").items().stream()
                .map(post -> post.choice(Labelled.byLabel(Post.values())))
                .toList();
        BigDecimal minimum =
                place.find("minimum").map(PresetOrganisation::headcount).orElse(null);
        RequiredPost.@Nullable Measure measure =
                minimum == null ? null : place.at("measure").choice(Labelled.byLabel(RequiredPost.Measure.values()));
        return new RequiredPost(posts, minimum, measure);
    }

    private static BigDecimal headcount(YamlPlace place) {
        if (!place.text().matches("[0-9]{1,2}(\\.[0-9])?") || new BigDecimal(place.text()).signum() == 0) {
            throw place.refuse("人数は 1 または 0.5 の形で書いてください：" + place.text());
        }
        return new BigDecimal(place.text());
    }

    private void office(YamlPlace place, AgencyId agency) {
        place.only("code", "name", "from", "until", "address", "telephone", "assumed", "source", "hours", "closed");
        Office.Details details = details(place);
        var hours = new DatedEntries<OpeningHours>(
                (one, other) -> one.weekday() == other.weekday() && one.kind() == other.kind());
        for (YamlPlace entry : place.at("hours").items()) {
            entry.only("from", "until", "days", "kind", "opens", "closes", "assumed", "source");
            for (YamlPlace weekday : entry.at("days").items()) {
                hours.add(entry, openingHours(entry, weekday.choice(WEEKDAYS)));
            }
        }
        var closed = new DatedEntries<ClosedDays>(ClosedDays::equals);
        for (YamlPlace entry : place.at("closed").items()) {
            entry.only("from", "until", "days", "assumed", "source");
            closed.add(entry, entry.at("days").read(ClosedDays::parse));
        }
        offices.add(new Office(
                new OfficeId(Identifiers.next()),
                agency,
                details,
                new Office.Calendar(hours.entries(), closed.entries())));
    }

    private static OpeningHours openingHours(YamlPlace place, DayOfWeek weekday) {
        return place.make(() -> new OpeningHours(
                weekday,
                place.at("kind").choice(Labelled.byLabel(OpeningHours.Kind.values())),
                place.at("opens").time(),
                place.at("closes").time()));
    }

    private Office.Details details(YamlPlace place) {
        return new Office.Details(
                unique(place.at("code"), officeCodes),
                place.at("name").text(),
                place.find("address").map(YamlPlace::text).orElse(null),
                place.find("telephone").map(YamlPlace::text).orElse(null),
                place.period(),
                place.find("assumed").map(YamlPlace::flag).orElse(false),
                place.at("source").text());
    }

    private static String unique(YamlPlace code, Set<String> seen) {
        if (!seen.add(code.text())) {
            throw code.refuse("同じコードが2回あります：" + code.text());
        }
        return code.text();
    }
}
