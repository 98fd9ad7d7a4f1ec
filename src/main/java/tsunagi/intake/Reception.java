package tsunagi.intake;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 受付の内容 — what was heard at the first contact.
 *
 * @param on 受付日 (様式1 1-2)
 * @param at null when the time is unknown
 * @param freeText what was told, as the caller told it; null where nothing was written down
 * @param dangers what was answered with yes when it was urgent
 */
public record Reception(
        LocalDate on,
        @Nullable LocalTime at,
        ReceptionChannel channel,
        Caller caller,
        @Nullable String freeText,
        Urgency urgency,
        Set<Danger> dangers) {
    public Reception {
        requireNonNull(on, "on is null");
        requireNonNull(channel, "channel is null");
        requireNonNull(caller, "caller is null");
        requireNonNull(urgency, "urgency is null");
        dangers = Set.copyOf(dangers);
    }

    FindingRoute route() {
        return FindingRoute.of(channel, caller.kind());
    }

    String dangerLabels() {
        return dangers.isEmpty()
                ? ""
                : EnumSet.copyOf(dangers).stream().map(Danger::label).collect(Collectors.joining("・"));
    }
}
