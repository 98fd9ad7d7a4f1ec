package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Dated;
import tsunagi.tenancy.LocalRules;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.SettingKey;

/** 差異: between what was closed of a month and what is counted now, or what another version has, each with its cause. */
@Service
class ReturnDifferences {
    private final Access access;
    private final Selections selections;
    private final Counting counting;
    private final ReturnClosingStore closings;
    private final DifferenceStore store;
    private final Municipalities municipalities;

    ReturnDifferences(
            Access access,
            Selections selections,
            Counting counting,
            ReturnClosingStore closings,
            DifferenceStore store,
            Municipalities municipalities) {
        this.access = access;
        this.selections = selections;
        this.counting = counting;
        this.closings = closings;
        this.store = store;
        this.municipalities = municipalities;
    }

    /**
     * What differs.
     *
     * @param before the numbers of the closing
     * @param after those counted now, or of the other version
     * @param rows only those of this part of the municipality
     */
    record Found(
            ReturnClosing closing,
            @Nullable ReturnClosing with,
            Selection selection,
            Figures before,
            Figures after,
            List<Difference> rows) {
        Found {
            rows = List.copyOf(rows);
        }

        MonthSpan month() {
            return MonthSpan.of(closing.month());
        }
    }

    /**
     * The differences of a part of the municipality.
     *
     * @param with {@code now}, or the number of another version
     * @throws Refusal when there is no such version, or that part wasn't closed
     */
    @Transactional
    Found found(YearMonth month, int version, String with, String scope) {
        var actor = access.require(Permission.VIEW_RETURNS);
        var closing = closings.version(month, version);
        var before = selections.of(actor, request(month, scope, Integer.toString(version)));
        var after = selections.of(actor, request(month, scope, with));
        if (!(before.reading() instanceof Reading.Frozen)) {
            throw new Refusal("scope", "この範囲の締めた数はありません");
        }
        var other = after.reading() instanceof Reading.Frozen closed ? closed.closing() : null;
        var rows = rows(closing, other, before.indicators()).stream()
                .filter(each -> each.concerns(before.scope()))
                .toList();
        var kinds = after.indicators().kinds(after.sections());
        return new Found(closing, other, before, counting.figures(before, kinds), counting.figures(after, kinds), rows);
    }

    private static ReturnRequest request(YearMonth month, String scope, String version) {
        return new ReturnRequest(month.toString(), month.toString(), scope, version);
    }

    private List<Difference> rows(ReturnClosing closing, @Nullable ReturnClosing other, IndicatorSet indicators) {
        var kinds = Freezing.kinds(indicators);
        var rows = Optional.ofNullable(other)
                .map(each -> store.betweenVersions(closing, each))
                .orElseGet(() -> store.sinceClosing(closing, kinds));
        var cases = rows.cases();
        if (cases.isEmpty()) {
            return List.of();
        }
        var later = new LaterRecords(store.later(closing, cases), rulesChanged(closing));
        return Differences.between(rows.before(), rows.after(), store.elsewhere(closing, cases, kinds), later);
    }

    private boolean rulesChanged(ReturnClosing closing) {
        return !deciding(municipalities.rulesKnownAt(closing.instant())).equals(deciding(municipalities.rules()));
    }

    /** What decides by which day a plan counts, and in which of the nation's columns a service. */
    private static String deciding(LocalRules rules) {
        var settings = rules.settings().stream()
                .filter(each -> each.value().key() == SettingKey.PLAN_COUNTED_ON)
                .toList();
        return said(settings) + "\n" + said(rules.names());
    }

    private static String said(List<? extends Dated<?>> rules) {
        return rules.stream()
                .map(rule -> rule.valid() + " " + rule.value())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
