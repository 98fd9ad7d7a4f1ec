package tsunagi.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.NextMove;
import tsunagi.kernel.TypedChoice;

/**
 * Which work a line of 今日の仕事 is: it stands in addresses, and a postponement is kept by it.
 *
 * @param duty the name of a {@link NextMove}, or one of the words below
 * @param subject the case's number, the id of a task, or the key of a return
 * @param due until when it is due before anybody puts it off: a day that changes is another piece of work
 */
record DutyKey(String duty, String subject, LocalDate due) {
    static final String TASK = "TASK";
    static final String APPOINTMENT = "APPOINTMENT";
    static final String FILING = "FILING";
    private static final Pattern OF_TASK = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern OF_CASE = Pattern.compile("[SHR]\\d{2}-\\d{4,6}");
    private static final Pattern OF_FILING = Pattern.compile("[0-9a-f_-]{1,120}");

    /** Empty where it names no work. */
    static Optional<DutyKey> read(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("\\.", -1);
        if (parts.length != 3 || !known(parts[0], parts[1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DutyKey(parts[0], parts[1], LocalDate.parse(parts[2])));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean known(String duty, String subject) {
        return switch (duty) {
            case TASK -> OF_TASK.matcher(subject).matches();
            case FILING -> OF_FILING.matcher(subject).matches();
            case APPOINTMENT -> OF_CASE.matcher(subject).matches();
            default ->
                TypedChoice.read(NextMove.class, duty).isPresent()
                        && OF_CASE.matcher(subject).matches();
        };
    }

    boolean isTask() {
        return duty.equals(TASK);
    }

    boolean isFiling() {
        return duty.equals(FILING);
    }

    /** {@code EVALUATE.R08-0098.2026-11-20}. */
    String text() {
        return duty + "." + subject + "." + due;
    }

    String postponeHref() {
        return "/today/duties/" + text() + "/postponement";
    }

    /** By one business day, without asking. */
    String nextDayAction() {
        return "/today/duties/" + text() + "/next-day";
    }

    String takeBackAction() {
        return "/today/duties/" + text() + "/postponement/take-back";
    }
}
