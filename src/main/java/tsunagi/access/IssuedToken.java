package tsunagi.access;

import java.time.LocalDate;

/** A token that Tsunagi made, on its only way to the person who puts it into the other program. */
record IssuedToken(String label, LocalDate lastDay, String token) {
    /** Never the token. */
    @Override
    public String toString() {
        return "IssuedToken[" + label + "]";
    }
}
