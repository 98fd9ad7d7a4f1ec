package tsunagi.transcription;

import java.util.Optional;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;

/**
 * A part that was ticked on the list.
 *
 * @param part as {@link PartKey#code} names it
 * @param digest of the values as they were when the list was opened
 */
record Chosen(CaseNumber number, String part, String digest) {
    static Chosen of(CaseNumber number, PartSheet sheet) {
        return new Chosen(number, sheet.key().code(), sheet.digest());
    }

    /** Empty where nobody could have ticked it. */
    static Optional<Chosen> read(String typed) {
        String[] words = typed.split(" ", -1);
        try {
            return words.length == 3
                    ? Optional.of(new Chosen(new CaseNumber(words[0]), words[1], words[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | Refusal noNumber) {
            return Optional.empty();
        }
    }

    /** As it stands in the form: {@code R08-0001 PLAN-1 3f…}. */
    String value() {
        return number.value() + " " + part + " " + digest;
    }
}
