package tsunagi.supportconference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.Field;

/** 検討 as typed. */
record DiscussionForm(
        @Nullable String assessment,
        @Nullable String approacher,
        @Nullable String approach,
        @Nullable String nextOn,
        @Nullable Long version) {
    /** Before the meeting has said anything: as was agreed last. */
    static DiscussionForm blank(Subject subject) {
        return new DiscussionForm(null, subject.approacher(), subject.approach(), Typed.shown(subject.nextOn()), 0L);
    }

    static DiscussionForm of(Discussion discussion) {
        return new DiscussionForm(
                discussion.assessment(),
                discussion.approacher(),
                discussion.approach(),
                Typed.shown(discussion.nextOn()),
                discussion.version());
    }

    List<Input> inputs() {
        return List.of(
                new Input.Area(Field.of("assessment", "見立て", assessment).required(), Typed.TEXT),
                new Input.Line(Field.of("approacher", "近づく機関・方", approacher).required()),
                new Input.Area(Field.of("approach", "近づき方", approach).required(), Typed.TEXT),
                new Input.Day(Field.of("nextOn", "次に確かめる日", nextOn).optional()));
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("assessment", "見立て", assessment),
                Stored.of("approacher", "近づく機関・方", approacher),
                Stored.of("approach", "近づき方", approach),
                Stored.of("nextOn", "次に確かめる日", nextOn));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Discussion read(MeetingId meeting, SubjectId subject) {
        var typed = new Typed();
        String seen = typed.required("assessment", assessment, Typed.TEXT, "見立てを入力してください");
        String who = typed.required("approacher", approacher, Typed.LINE, "近づく機関・方を入力してください");
        String how = typed.required("approach", approach, Typed.TEXT, "近づき方を入力してください");
        var next = typed.optionalDay("nextOn", nextOn);
        typed.refusals().throwIfAny();
        return new Discussion(meeting, subject, seen, who, how, next, version == null ? 0 : version);
    }
}
