package tsunagi.conference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/** 構成員 as typed. */
record AttendeeForm(
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable String name,
        @Nullable String role) {
    private static final int LONGEST = 100;

    static AttendeeForm empty() {
        return new AttendeeForm(null, null, null, null);
    }

    /** @throws Refusal with every field that has to be put right */
    Attendee.Person person() {
        var refusals = new Refusals();
        AttendeeKind chosen = refusals.reading(
                "kind", () -> TypedChoice.read(AttendeeKind.class, kind).orElseThrow(() -> new Refusal("区分を選んでください")));
        String from = refusals.reading("organisation", () -> TypedText.strip(organisation, LONGEST));
        refusals.unless(from != null, "organisation", "機関名を入力してください");
        String who = refusals.reading("name", () -> TypedText.strip(name, LONGEST));
        String as = refusals.reading("role", () -> TypedText.strip(role, LONGEST));
        if (chosen == null || from == null || !refusals.isEmpty()) {
            throw new Refusal(refusals.reasons());
        }
        return new Attendee.Person(chosen, from, Objects.toString(who, ""), Objects.toString(as, ""));
    }
}
