package tsunagi.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.SettingKey;
import tsunagi.tenancy.Settings;

/** Counts a month for good: what happened in it, and each figure of each part of the municipality. */
@Component
class Freezing {
    private final FreezingStore store;
    private final Indicators indicators;
    private final Municipalities municipalities;
    private final Clock clock;

    Freezing(FreezingStore store, Indicators indicators, Municipalities municipalities, Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Which month is closed, as which version, by whom and why. */
    record Order(
            YearMonth month,
            int version,
            String by,
            @Nullable String reason) {}

    /** @throws Refusal when somebody else has just closed the month */
    ReturnClosing freeze(Order order) {
        var id = Identifiers.next();
        var month = MonthSpan.of(order.month());
        var source = indicators.sourceOn(month.until());
        var set = source.file().on(month.until(), new CodeList(CodeList.STAFF, List.of()));
        var settings = municipalities.settings(month.until());
        var scopes = ReturnScope.ofCity(municipalities.agencies(), municipalities.offices());
        var figures = count(id, month, set, scopes, settings);
        var closing = closing(
                id, order, source, settings, Sha256.of(FrozenFile.bytes(FrozenFile.grid(labels(scopes), figures))));
        if (!store.add(closing, settings, source)) {
            throw new Refusal("この月は、ほかの人が先に締めました。画面を開き直してください");
        }
        return closing;
    }

    private List<FrozenFigure> count(
            UUID id, MonthSpan month, IndicatorSet set, List<ReturnScope> scopes, Settings settings) {
        var counted = store.count(id, month, kinds(set));
        var figures = FrozenFigure.all(set, scopes, counted, settings.population(), month);
        store.addScopes(id, scopes);
        store.addFigures(id, figures);
        return figures;
    }

    private ReturnClosing closing(UUID id, Order order, Indicators.Source source, Settings settings, String figures) {
        var population = settings.entry(SettingKey.POPULATION);
        return new ReturnClosing(
                id,
                order.month(),
                order.version(),
                ZonedDateTime.now(clock),
                order.by(),
                order.reason(),
                source.sha256(),
                new ReturnClosing.Rules(
                        settings.text(SettingKey.PLAN_COUNTED_ON),
                        settings.population().inhabitants(),
                        population.source()),
                figures);
    }

    /** What a return counts; who did how much is the desk's own. */
    static List<HappeningKind> kinds(IndicatorSet set) {
        var sections = set.file().sections().stream()
                .filter(section -> !section.deskOnly())
                .toList();
        return List.copyOf(set.kinds(sections));
    }

    private static Map<String, String> labels(List<ReturnScope> scopes) {
        return scopes.stream().collect(Collectors.toMap(ReturnScope::code, ReturnScope::label));
    }
}
