package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Field;

/** A 守秘誓約 as typed. */
record PledgeForm(
        @Nullable String ground,
        @Nullable String on,
        @Nullable String until,
        @Nullable String keptAt) {
    static PledgeForm blank(LocalDate today) {
        return new PledgeForm(null, Typed.shown(today), null, null);
    }

    List<Input> inputs() {
        return List.of(
                new Input.Options(Field.of("ground", "守秘の根拠", ground).required(), SecrecyGround.choices()),
                new Input.Day(Field.of("on", "誓約した日・根拠の始まった日", on).required()),
                new Input.Day(Field.of("until", "守秘の確認の期限", until)
                        .optional()
                        .support("法9条6項の守秘に終わりはありません。この日を過ぎると、確かめ直すまで支援会議の画面を開けません。")),
                new Input.Line(Field.of("keptAt", "誓約書の原本の保管場所", keptAt).support("守秘誓約書のときは必ず入力します。")));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Pledge read(LocalDate today) {
        var typed = new Typed();
        var pledge = read(typed, today);
        typed.refusals().throwIfAny();
        return Objects.requireNonNull(pledge);
    }

    /** Null where something is to be put right. */
    @Nullable
    Pledge read(Typed typed, LocalDate today) {
        var readGround = TypedChoice.read(SecrecyGround.class, ground).orElse(null);
        typed.refusals().unless(readGround != null, "ground", "守秘の根拠を選んでください");
        var begins = typed.pastDay("on", on, today);
        var ends = typed.optionalDay("until", until);
        typed.refusals()
                .unless(begins == null || ends == null || !ends.isBefore(begins), "until", "期限は、誓約した日から後の日を入力してください");
        String place = typed.optional("keptAt", keptAt, Typed.LINE);
        typed.refusals()
                .unless(readGround != SecrecyGround.WRITTEN_PLEDGE || place != null, "keptAt", "誓約書の原本の保管場所を入力してください");
        return readGround == null || begins == null ? null : new Pledge(readGround, begins, ends, place);
    }
}
