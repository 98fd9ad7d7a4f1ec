package tsunagi.packet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 招待者の画面.
 *
 * @param agenda what she may open; empty beside a sheet
 * @param sheet null on the page of the agenda
 */
record GuestPage(
        Meeting meeting,
        Invited guest,
        List<Sheet> agenda,
        @Nullable Sheet sheet) {
    GuestPage {
        agenda = List.copyOf(agenda);
    }
}
