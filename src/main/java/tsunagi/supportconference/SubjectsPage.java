package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Tone;

/** 支援会議: whom it takes care of, and its meetings. */
record SubjectsPage(List<Subject> subjects, List<Meeting> meetings, LocalDate today, boolean secretariat) {
    SubjectsPage {
        subjects = List.copyOf(subjects);
        meetings = List.copyOf(meetings);
    }

    String next(Subject subject) {
        return subject.nextOn() == null ? "" : JapaneseDates.formatShort(subject.nextOn());
    }

    boolean overdue(Subject subject) {
        return subject.nextOn() != null && subject.nextOn().isBefore(today);
    }

    static Tone tone(WatchState state) {
        return switch (state) {
            case WATCHING -> Tone.INFO;
            case CONNECTED -> Tone.SUCCESS;
            case ENDED -> Tone.NEUTRAL;
        };
    }
}
