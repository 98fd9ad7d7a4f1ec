package tsunagi.forms;

/**
 * What has to be put right in one field before the sheet can be finalised.
 *
 * @param message Japanese sentence that says what to enter
 */
public record Problem(String field, String label, String message) {
    /** As the error summary shows it, where the field isn't beside. */
    String summary() {
        return message.contains(label) ? message : label + "：" + message;
    }
}
