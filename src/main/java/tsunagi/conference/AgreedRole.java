package tsunagi.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;

/**
 * 役割 — who does what until when. What a colleague of the desk takes on becomes a 仕事 of hers.
 *
 * @param place the line it stands on, from 1
 * @param who an organisation or a person, as it stands in the minutes
 * @param dueOn null where no day was set, which a colleague's work always has
 * @param staff the colleague; null for everybody else
 */
record AgreedRole(
        int place,
        String who,
        String what,
        @Nullable LocalDate dueOn,
        @Nullable StaffId staff) {
    /** So many lines the screen has. */
    static final int PLACES = 5;

    AgreedRole {
        var refusals = new Refusals();
        refusals.unless(!what.isBlank(), "roleWhat" + place, "役割分担の%d行目に、何を行うかを入力してください".formatted(place));
        refusals.unless(
                !who.isBlank() || staff != null, "roleWho" + place, "役割分担の%d行目に、だれが行うかを入力してください".formatted(place));
        refusals.unless(
                staff == null || dueOn != null,
                "roleDue" + place,
                "役割分担の%d行目に、いつまでに行うかを入力してください。職員の仕事として登録します".formatted(place));
        if (!refusals.isEmpty()) {
            throw new Refusal(refusals.reasons());
        }
    }

    /** {@code ハローワーク長岡：求人を紹介する（令和8年12月1日まで）}. */
    String line() {
        return who + "：" + what + (dueOn == null ? "" : "（" + JapaneseDates.format(dueOn) + "まで）");
    }
}
