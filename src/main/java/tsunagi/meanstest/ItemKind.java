package tsunagi.meanstest;

/** A kind of income or assets. */
interface ItemKind {
    String label();

    boolean countsUsually();

    /** By what it counts or doesn't, in Japanese. */
    String basis();
}
