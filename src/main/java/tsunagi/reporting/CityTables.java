package tsunagi.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 独自集計表: tables that the municipality composes of the indicators, counted like every other return. */
@Service
public class CityTables {
    private final Access access;
    private final Selections selections;
    private final Indicators indicators;
    private final CityTableStore store;
    private final Returns returns;
    private final Clock clock;

    CityTables(
            Access access,
            Selections selections,
            Indicators indicators,
            CityTableStore store,
            Returns returns,
            Clock clock) {
        this.access = access;
        this.selections = selections;
        this.indicators = indicators;
        this.store = store;
        this.returns = returns;
        this.clock = clock;
    }

    @Transactional
    CityTableListPage list() {
        var actor = access.require(Permission.VIEW_TABLES);
        var tables = store.versions(null).stream()
                .collect(groupingBy(CityTable::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(versions -> new CityTableVersions(versions).latest())
                .toList();
        return new CityTableListPage(tables, actor.may(Permission.COMPOSE_TABLES));
    }

    /**
     * @param version of a number, else the version that counts the period
     * @throws Refusal when there is no such month or part of the municipality for this person
     */
    @Transactional
    CityTablePage page(UUID id, ReturnRequest request, String version, Channel channel) {
        var actor = access.require(Permission.VIEW_TABLES, channel);
        var selection = selections.of(actor, request);
        var versions = versions(id);
        var table = versions.chosen(version, selection.span().until());
        var columns = table.composition().columns();
        var kinds = selection.indicators().kinds(List.of(section(table)));
        var span = columns.counted(selection, selections.thisMonth());
        var lines = store.tally(selection.scope(), span, kinds, columns);
        return new CityTablePage(
                table,
                versions.all(),
                selection,
                selections.thisMonth(),
                lines,
                store.closed(span),
                actor.may(Permission.VIEW_RETURNS),
                actor.may(Permission.COMPOSE_TABLES));
    }

    /** What its rows need, as a section of a return does. */
    private static Section section(CityTable table) {
        var codes = table.composition().rows().stream().map(TableRow::indicator).toList();
        return new Section(
                "own", table.title(), List.of(new Section.Group("", codes)), null, Section.Layout.LIST, false);
    }

    /**
     * The cases behind a number of a column by person.
     *
     * @throws Refusal when there is no such number for this person
     */
    @Transactional
    CountedPage counted(ReturnRequest request, String code, TableColumns columns, String person) {
        var selection = selections.of(access.require(Permission.VIEW_RETURNS), request);
        var indicator = selection.indicators().find(code).orElseThrow(Returns::unknown);
        if (!(indicator.measure() instanceof Measure.Count count)
                || columns.entry(selection.indicators(), person).isEmpty()) {
            throw Returns.unknown();
        }
        return returns.opened(selection, indicator, store.counted(selection, count, columns, person));
    }

    /** The latest version, which the next one is made from. */
    @Transactional
    CityTable toEdit(UUID id) {
        access.require(Permission.COMPOSE_TABLES);
        return versions(id).latest();
    }

    @Transactional
    CityTableFormPage form(@Nullable UUID id) {
        access.require(Permission.COMPOSE_TABLES);
        return new CityTableFormPage(id, definitions());
    }

    /** A new table. @throws Refusal with what is to be put right */
    @Transactional
    public UUID add(CityTableForm form) {
        access.require(Permission.COMPOSE_TABLES);
        var id = Identifiers.next();
        save(id, 0, form);
        return id;
    }

    /** The next version of a table. @throws Refusal with what is to be put right, or when somebody else saved one before */
    @Transactional
    UUID change(UUID id, CityTableForm form) {
        access.require(Permission.COMPOSE_TABLES);
        int latest = versions(id).latest().version();
        if (latest != form.version()) {
            throw new Refusal("ほかの人が先に第%d版を保存しました。一覧から開き直して、その版を変えてください".formatted(latest));
        }
        save(id, latest, form);
        return id;
    }

    private void save(UUID id, int latest, CityTableForm form) {
        var read = form.read(definitions());
        store.add(id, latest + 1, read);
        access.noted(Permission.COMPOSE_TABLES, "独自集計表「%s」第%d版".formatted(read.title(), latest + 1));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private IndicatorSet definitions() {
        var today = today();
        return indicators.on(today).on(today, new CodeList(CodeList.STAFF, List.of()));
    }

    private CityTableVersions versions(UUID id) {
        var versions = store.versions(id);
        if (versions.isEmpty()) {
            throw HttpProblem.notFound();
        }
        return new CityTableVersions(versions);
    }
}
