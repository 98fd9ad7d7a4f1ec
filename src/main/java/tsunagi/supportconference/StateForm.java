package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.Field;

/** 状態 of a 対象者 as typed. */
record StateForm(
        @Nullable String state,
        @Nullable String on,
        @Nullable String note,
        @Nullable Long version) {
    static StateForm blank(Subject subject, LocalDate today) {
        return new StateForm(subject.state().name(), Typed.shown(today), null, subject.version());
    }

    static StateForm of(Subject subject) {
        return new StateForm(
                subject.state().name(), Typed.shown(subject.stateOn()), subject.stateNote(), subject.version());
    }

    List<Input> inputs() {
        return List.of(
                new Input.Options(Field.of("state", "状態", state).required(), WatchState.choices()),
                new Input.Day(Field.of("on", "状態が変わった日", on).required()),
                new Input.Area(Field.of("note", "つながった先・終了の理由", note).support("「つながった」「終了」のときは必ず入力します。"), Typed.TEXT));
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                new Stored("state", "状態", Objects.toString(state, ""), WatchState.choices()),
                Stored.of("on", "状態が変わった日", on),
                Stored.of("note", "つながった先・終了の理由", note));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Subject read(Subject subject, LocalDate today) {
        var typed = new Typed();
        var chosen = TypedChoice.read(WatchState.class, state).orElse(null);
        typed.refusals().unless(chosen != null, "state", "状態を選んでください");
        var day = typed.pastDay("on", on, today);
        String why = typed.optional("note", note, Typed.TEXT);
        typed.refusals()
                .unless(
                        chosen == null || chosen == WatchState.WATCHING || why != null,
                        "note",
                        "つながった先か、終了の理由を入力してください");
        typed.refusals().throwIfAny();
        return subject.moved(
                Objects.requireNonNull(chosen), Objects.requireNonNull(day), why, version == null ? 0 : version);
    }
}
