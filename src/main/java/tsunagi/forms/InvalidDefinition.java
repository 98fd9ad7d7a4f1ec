package tsunagi.forms;

/** A definition file of a form is wrong: says in which file, on which line and at which field. */
public class InvalidDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDefinition(String file, int line, String place, String fault) {
        super("%s:%d %s: %s".formatted(file, line, place, fault));
    }
}
