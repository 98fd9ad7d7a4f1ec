package tsunagi.casepage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.Entry;
import tsunagi.person.Telephone;
import tsunagi.web.Conflict.Stored;

/** 電話番号, as typed. */
record TelephoneForm(
        @Nullable String telephone,
        @Nullable String owner,
        @Nullable String mayCall,
        @Nullable String mayLeaveMessage,
        @Nullable String hideOurName,
        @Nullable String note,
        long version)
        implements EntryForm {
    private static final int OWNER = 50;
    private static final int NOTE = 200;

    /** What is safest stands chosen: nothing is left on a machine, nobody says who calls. */
    static TelephoneForm empty() {
        return new TelephoneForm("", "本人携帯", Texts.YES, Texts.NO, Texts.YES, "", 0);
    }

    static TelephoneForm of(Entry<?> entry) {
        Telephone stored = (Telephone) entry.content();
        return new TelephoneForm(
                stored.number().value(),
                stored.owner(),
                Texts.of(stored.mayCall()),
                Texts.of(stored.mayLeaveMessage()),
                Texts.of(stored.hideOurName()),
                stored.note(),
                entry.version());
    }

    Telephone read() {
        var refusals = new Refusals();
        PhoneNumber digits = refusals.reading("telephone", () -> PhoneNumber.parse(Texts.of(telephone)));
        String whose = refusals.reading("owner", () -> Texts.required(owner, OWNER, "だれの電話かを入力してください（例：本人携帯、自宅、母）"));
        Boolean call = refusals.reading("mayCall", () -> Texts.yes(mayCall, "電話してよいかを選んでください"));
        Boolean message =
                refusals.reading("mayLeaveMessage", () -> Texts.yes(mayLeaveMessage, "留守電・伝言を残してよいかを選んでください"));
        Boolean hide = refusals.reading("hideOurName", () -> Texts.yes(hideOurName, "機関名を伏せるかを選んでください"));
        String kept = refusals.reading("note", () -> TypedText.strip(note, NOTE));
        refusals.throwIfAny();
        return new Telephone(
                requireNonNull(digits),
                requireNonNull(whose),
                requireNonNull(call),
                requireNonNull(message),
                requireNonNull(hide),
                kept);
    }

    @Override
    public List<Stored> stored() {
        return List.of(
                Stored.of("telephone", "電話番号", telephone),
                Stored.of("owner", "だれの電話か", owner),
                Stored.of("mayCall", "電話してよい", mayCall),
                Stored.of("mayLeaveMessage", "留守電・伝言を残してよい", mayLeaveMessage),
                Stored.of("hideOurName", "機関名を伏せる", hideOurName),
                Stored.of("note", "備考", note));
    }
}
