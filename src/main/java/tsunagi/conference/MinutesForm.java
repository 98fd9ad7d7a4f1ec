package tsunagi.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/**
 * 協議の記録 as typed. Its fields depend on who sits in the meeting, so they are kept by name: {@code voice-…} for each organisation,
 * {@code roleWho1} and its neighbours for each line of 役割分担.
 */
record MinutesForm(Map<String, String> fields) {
    static final String KEEP = "keep";

    private static final String BUTTON = "button";
    private static final int LONGEST = 200;

    MinutesForm {
        fields = Map.copyOf(fields);
    }

    /** An organisation at the table, and the name of its field. */
    record Seat(String organisation, String field) {}

    /** What may be chosen and who is heard. */
    record Table(List<Seat> seats, List<Colleague> colleagues) {
        Table {
            seats = List.copyOf(seats);
            colleagues = List.copyOf(colleagues);
        }

        /** Each organisation once, by whoever of it was invited first. */
        static Table of(List<Attendee> attendees, List<Colleague> colleagues) {
            var seats = attendees.stream()
                    .collect(Collectors.toMap(
                            attendee -> attendee.person().organisation(),
                            attendee -> new Seat(attendee.person().organisation(), "voice-" + attendee.id()),
                            (first, _) -> first,
                            LinkedHashMap::new));
            return new Table(List.copyOf(seats.values()), colleagues);
        }

        List<Choice> staff() {
            return colleagues.stream()
                    .map(each -> Choice.of(each.id().toString(), each.name()))
                    .toList();
        }
    }

    static MinutesForm of(Minutes minutes, Table table) {
        var fields = new HashMap<String, String>();
        fields.put("opinions", minutes.opinions());
        fields.put("conditions", minutes.conditions());
        fields.put("shortage", minutes.shortage());
        fields.put("amendment", minutes.amendment());
        fields.put("nextOn", minutes.nextOn() == null ? "" : JapaneseDates.format(minutes.nextOn()));
        table.seats().forEach(seat -> fields.put(seat.field(), minutes.saidBy(seat.organisation())));
        for (AgreedRole role : minutes.roles()) {
            boolean colleague = role.staff() != null;
            fields.put("roleWho" + role.place(), colleague ? "" : role.who());
            fields.put("roleWhat" + role.place(), role.what());
            fields.put("roleDue" + role.place(), role.dueOn() == null ? "" : JapaneseDates.format(role.dueOn()));
            fields.put("roleStaff" + role.place(), Objects.toString(role.staff(), ""));
        }
        return new MinutesForm(fields);
    }

    /** What was typed and can't be saved any more, to be copied by hand. */
    String rest(Table table) {
        return Stream.concat(
                        Stream.of("opinions", "conditions", "shortage", "amendment")
                                .map(this::value),
                        table.seats().stream().map(seat -> value(seat.field())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    String value(String name) {
        return fields.getOrDefault(name, "");
    }

    Optional<Outcome> outcome() {
        return TypedChoice.read(Outcome.class, value("outcome"));
    }

    /** The item to go on with after the outcome, as the button says; null for the meeting itself. */
    @Nullable
    String next() {
        String button = value(BUTTON);
        return button.matches("[0-9a-f-]{36}") ? button : null;
    }

    /** Whether the button that was pressed only keeps the text. */
    boolean isKept() {
        return value(BUTTON).equals(KEEP)
                || (value(BUTTON).isEmpty() && outcome().isEmpty());
    }

    /** For whoever has typed something else. No outcome is stored as long as anything can be typed. */
    List<Stored> stored(Table table) {
        var stored = new ArrayList<Stored>();
        stored.add(Stored.of("outcome", "結果", ""));
        stored.add(Stored.of("amendment", "修正した内容", value("amendment")));
        stored.add(Stored.of("opinions", "会議の意見", value("opinions")));
        table.seats()
                .forEach(seat -> stored.add(Stored.of(seat.field(), seat.organisation() + "の意見", value(seat.field()))));
        stored.add(Stored.of("conditions", "条件", value("conditions")));
        for (int place = 1; place <= AgreedRole.PLACES; place++) {
            stored.add(Stored.of("roleWho" + place, "だれが " + place, value("roleWho" + place)));
            stored.add(Stored.chosen("roleStaff" + place, "窓口の職員 " + place, value("roleStaff" + place), table.staff()));
            stored.add(Stored.of("roleWhat" + place, "何を " + place, value("roleWhat" + place)));
            stored.add(Stored.of("roleDue" + place, "いつまでに " + place, value("roleDue" + place)));
        }
        stored.add(Stored.of("shortage", "不足している社会資源", value("shortage")));
        stored.add(Stored.of("nextOn", "次に諮る日", value("nextOn")));
        return stored;
    }

    /** @throws Refusal with every field that has to be put right */
    Minutes minutes(Table table) {
        var refusals = new Refusals();
        String opinions = text(refusals, "opinions");
        List<Voice> voices = table.seats().stream()
                .map(seat -> new Voice(seat.organisation(), text(refusals, seat.field())))
                .toList();
        String conditions = text(refusals, "conditions");
        var roles = new ArrayList<AgreedRole>();
        for (int place = 1; place <= AgreedRole.PLACES; place++) {
            readRole(refusals, place, table).ifPresent(roles::add);
        }
        String shortage = text(refusals, "shortage");
        String amendment = text(refusals, "amendment");
        LocalDate next = date(refusals, "nextOn");
        refusals.throwIfAny();
        return new Minutes(opinions, voices, conditions, roles, shortage, amendment, next);
    }

    private Optional<AgreedRole> readRole(Refusals refusals, int place, Table table) {
        String who = line(refusals, "roleWho" + place);
        String what = line(refusals, "roleWhat" + place);
        LocalDate due = date(refusals, "roleDue" + place);
        var chosen = table.colleagues().stream()
                .filter(each -> each.id().toString().equals(value("roleStaff" + place)))
                .findFirst();
        if (who.isEmpty() && what.isEmpty() && due == null && chosen.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AgreedRole(
                    place,
                    chosen.map(Colleague::name).orElse(who),
                    what,
                    due,
                    chosen.map(Colleague::id).orElse(null)));
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> refusals.add(reason.field(), reason.message()));
            return Optional.empty();
        }
    }

    private String text(Refusals refusals, String name) {
        return Objects.toString(refusals.reading(name, () -> TypedText.lines(fields.get(name))), "");
    }

    private String line(Refusals refusals, String name) {
        return Objects.toString(refusals.reading(name, () -> TypedText.strip(fields.get(name), LONGEST)), "");
    }

    private @Nullable LocalDate date(Refusals refusals, String name) {
        String typed = TypedText.strip(fields.get(name));
        return typed == null ? null : refusals.reading(name, () -> JapaneseDates.parse(typed));
    }
}
