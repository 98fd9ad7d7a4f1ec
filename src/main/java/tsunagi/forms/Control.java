package tsunagi.forms;

/** Which template draws a field. */
enum Control {
    LINE,
    AREA,
    RADIOS,
    BOXES,
    COMPLAINT,
    SELECT,
    TABLE,
    SIGNATURE,
    FIXED,
    SHOWN
}
