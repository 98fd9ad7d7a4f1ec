package tsunagi.worklist;

import java.io.Serializable;
import java.util.UUID;

/**
 * What the page after a 担当替え says of it.
 *
 * @param batch by which it can be undone
 * @param to the name of who leads the cases now
 */
record HandedOver(UUID batch, int cases, String to) implements Serializable {
    String words() {
        return "%d件のケースの主担当を%sさんに替えました。%d秒以内なら、まとめて元に戻せます。".formatted(cases, to, Handovers.UNDO_SECONDS);
    }

    String undoHref() {
        return HandoverController.PATH + "/" + batch + "/undo";
    }
}
