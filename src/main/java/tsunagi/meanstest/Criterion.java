package tsunagi.meanstest;

/** 要件 — a condition of the law with its number in the decision table; each benefit and service lists its own in an enum. */
public interface Criterion {
    /** As in the decision table: A1, B5, 1号イ. */
    String number();

    /** In Japanese: 収入. */
    String label();

    /** Such as 規則10条3号イ. */
    String article();
}
