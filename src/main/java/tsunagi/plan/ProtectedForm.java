package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.ServiceCode;

/** 特定被保護者の通知 as typed. */
record ProtectedForm(
        int entries,
        @Nullable String notifiedOn,
        @Nullable String office,
        @Nullable String ground,
        @Nullable String toldOn,
        @Nullable List<String> services,
        @Nullable String endedOn) {
    private static final int OFFICE = 60;

    static ProtectedForm of(ProtectedPage page) {
        ProtectedParticipant last = page.last();
        int entries = page.entries().size();
        if (last == null || last.endedOn() != null) {
            return new ProtectedForm(entries, null, null, null, null, null, null);
        }
        return new ProtectedForm(
                entries,
                JapaneseDates.format(last.notifiedOn()),
                last.office(),
                last.ground().name(),
                JapaneseDates.format(last.toldOn()),
                last.services().stream().map(ServiceCode::value).toList(),
                null);
    }

    /** The same, over what is stored by now. */
    ProtectedForm over(ProtectedPage page) {
        return new ProtectedForm(page.entries().size(), notifiedOn, office, ground, toldOn, services, endedOn);
    }

    List<String> chosen() {
        return services == null ? List.of() : services;
    }

    /** @throws Refusal with what has to be put right */
    ProtectedParticipant read() {
        var refusals = new Refusals();
        LocalDate notified = refusals.reading("notifiedOn", () -> JapaneseDates.parse(notifiedOn));
        String from = refusals.reading("office", () -> TypedText.strip(office, OFFICE));
        ProtectedParticipant.Ground item = refusals.reading(
                "ground",
                () -> TypedChoice.read(ProtectedParticipant.Ground.class, ground)
                        .orElseThrow(() -> new Refusal("該当する号を選んでください")));
        LocalDate told = refusals.reading("toldOn", () -> JapaneseDates.parse(toldOn));
        LocalDate ended = TypedText.strip(endedOn) == null
                ? null
                : refusals.reading("endedOn", () -> JapaneseDates.parse(endedOn));
        SortedSet<ServiceCode> open = refusals.reading("services", () -> codes(chosen()));
        refusals.throwIfAny();
        return new ProtectedParticipant(
                Objects.requireNonNull(notified),
                from == null ? "" : from,
                Objects.requireNonNull(item),
                Objects.requireNonNull(told),
                Objects.requireNonNull(open),
                ended);
    }

    private static SortedSet<ServiceCode> codes(List<String> values) {
        var codes = new TreeSet<ServiceCode>();
        values.forEach(value -> codes.add(new ServiceCode(value)));
        return codes;
    }
}
