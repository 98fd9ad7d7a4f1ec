package tsunagi.packet;

/** 要点を書く画面. */
record BriefPage(Meeting meeting, Item item, Brief brief) {
    String path() {
        return "/conferences/" + meeting.id() + "/packets/items/" + item.id();
    }
}
