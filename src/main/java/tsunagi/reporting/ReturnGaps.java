package tsunagi.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.reporting.ReturnGapStore.Found;

/** 報告前に直すもの: of the year up to the end of the chosen months, since the year to date is reported with them. */
@Service
class ReturnGaps {
    private final Access access;
    private final Selections selections;
    private final ReturnGapStore store;
    private final ReturnStore cases;
    private final Persons persons;

    ReturnGaps(Access access, Selections selections, ReturnGapStore store, ReturnStore cases, Persons persons) {
        this.access = access;
        this.selections = selections;
        this.store = store;
        this.cases = cases;
        this.persons = persons;
    }

    /** @throws Refusal when there is no such month or part of the municipality for this person */
    @Transactional
    ReturnGapsPage page(ReturnRequest request) {
        var actor = access.require(Permission.VIEW_RETURNS);
        var selection = selections.of(actor, request);
        var found = store.found(selection.scope(), ReturnPage.counted(selection.span()));
        var shown = cases.shown(found.stream().map(Found::caseId).toList());
        access.shown(Permission.VIEW_RETURNS, shown.keySet());
        var names = persons.names(
                shown.values().stream().map(ReturnStore.Shown::person).toList());
        Map<ReturnGap, List<ReturnGapsPage.Line>> lines = new EnumMap<>(ReturnGap.class);
        int hidden = 0;
        for (Found each : found) {
            var open = shown.get(each.caseId());
            var name = open == null ? null : names.get(open.person());
            if (open == null || name == null) {
                hidden++;
            } else {
                lines.computeIfAbsent(each.gap(), _ -> new ArrayList<>())
                        .add(new ReturnGapsPage.Line(
                                open.number(), name.display(), each.on(), href(actor, each, open)));
            }
        }
        return new ReturnGapsPage(selection, lines, hidden);
    }

    /** How many there are, for who is about to close a month. */
    int number(Selection selection) {
        return store.number(selection.scope(), ReturnPage.counted(selection.span()));
    }

    /** The field itself for who may put it right, else the case. */
    private static String href(Actor actor, Found found, ReturnStore.Shown open) {
        return actor.may(found.gap().mending())
                ? found.gap().href(open.number())
                : "/cases/" + open.number().value();
    }
}
