package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tsunagi.housingbenefit.Checklist.Line;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.web.Conflict;

/** The form of 必要書類の確認: two fields a paper. */
final class ChecklistReading {
    private ChecklistReading() {}

    static String receivedField(RequiredDocument document) {
        return "received." + document.name();
    }

    static String reasonField(RequiredDocument document) {
        return "notNeeded." + document.name();
    }

    /** @throws Refusal with everything that is to be put right */
    static List<Line> read(WhatIfForm form, Checklist before, LocalDate today) {
        var refusals = new Refusals();
        List<Line> lines = new ArrayList<>();
        for (Line line : before.lines()) {
            RequiredDocument document = line.document();
            LocalDate received = refusals.reading(
                    receivedField(document), () -> FieldReading.optionalDay(form.value(receivedField(document))));
            String reason = refusals.reading(
                    reasonField(document), () -> FieldReading.reason(form.value(reasonField(document))));
            refusals.unless(
                    received == null || !received.isAfter(today), receivedField(document), "受け取った日は今日までの日付にしてください");
            refusals.unless(
                    received == null || reason == null || reason.isEmpty(),
                    reasonField(document),
                    "受け取った日と要らない理由は、どちらか一方にしてください");
            lines.add(new Line(document, received, reason == null ? "" : reason));
        }
        refusals.throwIfAny();
        return lines;
    }

    static Map<String, String> fields(Checklist checklist) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Line line : checklist.lines()) {
            fields.put(receivedField(line.document()), day(line));
            fields.put(reasonField(line.document()), line.notNeeded());
        }
        return fields;
    }

    /** As they are stored now, for who saved at the same time. */
    static List<Conflict.Stored> stored(Checklist checklist) {
        List<Conflict.Stored> stored = new ArrayList<>();
        for (Line line : checklist.lines()) {
            String label = line.document().label();
            stored.add(Conflict.Stored.of(receivedField(line.document()), label + "：受け取った日", day(line)));
            stored.add(Conflict.Stored.of(reasonField(line.document()), label + "：要らない理由", line.notNeeded()));
        }
        return stored;
    }

    private static String day(Line line) {
        return line.receivedOn() == null ? "" : JapaneseDates.format(line.receivedOn());
    }
}
