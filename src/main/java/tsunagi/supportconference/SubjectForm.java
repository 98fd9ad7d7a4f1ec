package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.Field;

/** The form of a 対象者 as typed. */
record SubjectForm(
        @Nullable String name,
        @Nullable String description,
        @Nullable String area,
        @Nullable String noticedBy,
        @Nullable String noticedOn,
        @Nullable String worry,
        @Nullable String approacher,
        @Nullable String approach,
        @Nullable String nextOn,
        @Nullable Long version) {
    static SubjectForm blank(LocalDate today) {
        return new SubjectForm(null, null, null, null, Typed.shown(today), null, null, null, null, null);
    }

    static SubjectForm of(Subject subject) {
        return new SubjectForm(
                subject.name(),
                subject.description(),
                subject.area(),
                subject.noticedBy(),
                Typed.shown(subject.noticedOn()),
                subject.worry(),
                subject.approacher(),
                subject.approach(),
                Typed.shown(subject.nextOn()),
                subject.version());
    }

    List<Input> inputs() {
        return List.of(
                new Input.Line(Field.of("name", "名前", name).support("分からないときは空のままにして、下に特徴を入力します。")),
                new Input.Line(Field.of("description", "特徴（だれのことか分かる書き方）", description)),
                new Input.Line(Field.of("area", "住んでいるあたり", area).optional()),
                new Input.Line(Field.of("noticedBy", "気づいた機関・方", noticedBy).required()),
                new Input.Day(Field.of("noticedOn", "気づいた日", noticedOn).required()),
                new Input.Area(Field.of("worry", "心配なこと", worry).required(), Typed.TEXT),
                new Input.Line(Field.of("approacher", "近づく機関・方", approacher).optional()),
                new Input.Area(Field.of("approach", "近づき方", approach).optional(), Typed.TEXT),
                new Input.Day(Field.of("nextOn", "次に確かめる日", nextOn).optional()));
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("name", "名前", name),
                Stored.of("description", "特徴（だれのことか分かる書き方）", description),
                Stored.of("area", "住んでいるあたり", area),
                Stored.of("noticedBy", "気づいた機関・方", noticedBy),
                Stored.of("noticedOn", "気づいた日", noticedOn),
                Stored.of("worry", "心配なこと", worry),
                Stored.of("approacher", "近づく機関・方", approacher),
                Stored.of("approach", "近づき方", approach),
                Stored.of("nextOn", "次に確かめる日", nextOn));
    }

    /**
     * @param before whose state stays; null for somebody new
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    Subject read(SubjectId id, LocalDate today, @Nullable Subject before) {
        var typed = new Typed();
        String readName = typed.optional("name", name, Typed.LINE);
        String readDescription = typed.optional("description", description, Typed.LINE);
        typed.refusals()
                .unless(
                        readName != null
                                || readDescription != null
                                || !typed.refusals().isEmpty(),
                        "name",
                        "名前か特徴のどちらかを入力してください");
        String readArea = typed.optional("area", area, Typed.LINE);
        String readNoticedBy = typed.required("noticedBy", noticedBy, Typed.LINE, "気づいた機関・方を入力してください");
        var readNoticedOn = typed.pastDay("noticedOn", noticedOn, today);
        String readWorry = typed.required("worry", worry, Typed.TEXT, "心配なことを入力してください");
        String readApproacher = typed.optional("approacher", approacher, Typed.LINE);
        String readApproach = typed.optional("approach", approach, Typed.TEXT);
        var readNextOn = typed.optionalDay("nextOn", nextOn);
        typed.refusals().throwIfAny();
        return new Subject(
                id,
                readName,
                readDescription,
                readArea,
                readNoticedBy,
                Objects.requireNonNull(readNoticedOn),
                readWorry,
                readApproacher,
                readApproach,
                readNextOn,
                before == null ? WatchState.WATCHING : before.state(),
                before == null ? today : before.stateOn(),
                before == null ? null : before.stateNote(),
                version == null ? 0 : version);
    }
}
