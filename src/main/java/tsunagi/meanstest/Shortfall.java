package tsunagi.meanstest;

/** 満たさない要件 that are computed, in the order in which they are told. */
public enum Shortfall {
    TWO_YEARS,
    INCOME,
    ASSETS
}
