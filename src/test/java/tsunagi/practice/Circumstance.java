package tsunagi.practice;

/** Under which circumstances a move is tried: as it should be, or wrong in one way, so that it must be refused. */
enum Circumstance {
    FITTING,
    /** By somebody of another municipality. */
    OTHER_TOWN,
    /** With a case number, and the keys of things, that don't exist. */
    UNKNOWN_CASE,
    /** By somebody whose role may not. */
    WITHOUT_PERMISSION,
    TOMORROW,
    DAY_BEFORE_RECEPTION
}
