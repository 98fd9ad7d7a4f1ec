package tsunagi.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.intake.Caller;
import tsunagi.intake.CallerKind;
import tsunagi.intake.Danger;
import tsunagi.intake.Reception;
import tsunagi.intake.ReceptionChannel;
import tsunagi.intake.Urgency;
import tsunagi.kernel.PhoneNumber;
import tsunagi.tenancy.YamlPlace;

/**
 * 受付の内容 as a story tells it.
 *
 * @param text what was told, in the caller's own words
 * @param complaints codes of 主訴; the first one weighs most
 */
record Call(
        ReceptionChannel channel,
        Caller caller,
        String text,
        List<String> complaints,
        Urgency urgency,
        Set<Danger> dangers) {
    private static final Map<String, ReceptionChannel> CHANNELS = Map.of(
            "visit", ReceptionChannel.VISIT,
            "telephone", ReceptionChannel.TELEPHONE,
            "message", ReceptionChannel.MESSAGE,
            "homeVisit", ReceptionChannel.HOME_VISIT,
            "outreachDesk", ReceptionChannel.OUTREACH_DESK);

    Call {
        complaints = List.copyOf(complaints);
        dangers = Set.copyOf(dangers);
    }

    static Call visit(String text) {
        return of(ReceptionChannel.VISIT, text);
    }

    static Call telephone(String text) {
        return of(ReceptionChannel.TELEPHONE, text);
    }

    static Call message(String text) {
        return of(ReceptionChannel.MESSAGE, text);
    }

    static Call homeVisit(String text) {
        return of(ReceptionChannel.HOME_VISIT, text);
    }

    static Call outreachDesk(String text) {
        return of(ReceptionChannel.OUTREACH_DESK, text);
    }

    private static Call of(ReceptionChannel channel, String text) {
        return new Call(channel, Caller.PERSON, text, List.of(), Urgency.NORMAL, Set.of());
    }

    Call byFamily(String name, String relation, String telephone) {
        return by(CallerKind.FAMILY, name, relation, telephone);
    }

    Call byAgency(String name, String office, String telephone) {
        return by(CallerKind.AGENCY, name, office, telephone);
    }

    private Call by(CallerKind kind, String name, String relation, @Nullable String telephone) {
        var number = telephone == null ? null : PhoneNumber.parse(telephone);
        return new Call(channel, new Caller(kind, name, relation, number, null), text, complaints, urgency, dangers);
    }

    Call complains(String... codes) {
        return new Call(channel, caller, text, List.of(codes), urgency, dangers);
    }

    Call soon(String... dangers) {
        return urgent(Urgency.SOON, dangers);
    }

    Call urgent(String... dangers) {
        return urgent(Urgency.NOW, dangers);
    }

    private Call urgent(Urgency how, String... codes) {
        var found = Arrays.stream(codes).map(Danger::valueOf).collect(Collectors.toSet());
        return new Call(channel, caller, text, complaints, how, found);
    }

    /** The reception as a story tells it; the name of the channel bears what was said. */
    static Call read(YamlPlace place) {
        Call call = CHANNELS.entrySet().stream()
                .flatMap(channel ->
                        place.find(channel.getKey()).map(text -> of(channel.getValue(), text.text())).stream())
                .findFirst()
                .orElseThrow(() -> place.refuse(String.join("・", CHANNELS.keySet()) + " のどれかで、聞いたことを書いてください"));
        for (String key : place.keys()) {
            YamlPlace value = place.at(key);
            call = switch (key) {
                case "byFamily" -> call.by(CallerKind.FAMILY, value.texts());
                case "byAgency" -> call.by(CallerKind.AGENCY, value.texts());
                case "complaints" -> call.complains(value.texts().toArray(String[]::new));
                case "soon" -> call.soon(value.texts().toArray(String[]::new));
                case "urgent" -> call.urgent(value.texts().toArray(String[]::new));
                default -> call;
            };
        }
        return call;
    }

    private Call by(CallerKind kind, List<String> told) {
        return by(kind, told.get(0), told.get(1), told.get(2));
    }

    Reception reception(LocalDate on, LocalTime at) {
        return new Reception(on, at, channel, caller, text, urgency, dangers);
    }
}
