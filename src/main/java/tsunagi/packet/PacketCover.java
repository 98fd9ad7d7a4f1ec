package tsunagi.packet;

import java.util.List;

/** 控えの表紙: whose it is, and on which page each item begins. What is kept back is told by its number on the agenda alone. */
record PacketCover(Meeting meeting, String convener, Copy copy, List<Line> lines) {
    PacketCover {
        lines = List.copyOf(lines);
    }

    /** @param pages empty where nothing of the item is in the packet */
    record Line(int position, Sheet sheet, String pages) {
        static Line of(Sheet sheet, int first, int count) {
            String pages = count == 0 ? "" : count == 1 ? first + "頁" : first + "〜" + (first + count - 1) + "頁";
            return new Line(sheet.position(), sheet, pages);
        }
    }
}
