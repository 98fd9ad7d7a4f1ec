package tsunagi.casepage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.person.Entry;
import tsunagi.web.Conflict.Stored;

/** 終わりの日 of a telephone, an address or a member, as typed; blank takes the end back. */
record EndingForm(@Nullable String endedOn, long version) {
    static EndingForm of(Entry<?> entry) {
        return new EndingForm(Texts.of(entry.endedOn()), entry.version());
    }

    @Nullable
    LocalDate read() {
        return Refusal.reading("endedOn", () -> Texts.date(endedOn));
    }

    List<Stored> stored() {
        return List.of(Stored.of("endedOn", "終わりの日", endedOn));
    }
}
