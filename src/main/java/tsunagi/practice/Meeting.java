package tsunagi.practice;

/** 支援調整会議 of the practice municipality: monthly, and one that is still to come. */
enum Meeting {
    EARLIER(167),
    FIRST(83),
    SECOND(62),
    LAST_BUT_ONE(41),
    LAST(20),
    COMING(-4);

    /** Business days before the first start; after it when negative. */
    final int ago;

    Meeting(int ago) {
        this.ago = ago;
    }
}
