package tsunagi.decision;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/** 利用要件の確認 as typed. */
record RequirementForm(
        long version,
        @Nullable String mark,
        @Nullable String ground,
        @Nullable String basis) {

    static RequirementForm of(RequirementPage page) {
        Requirement stored = page.line().requirement();
        return new RequirementForm(
                page.submission().version(),
                stored.mark().name(),
                stored.ground() == null ? null : stored.ground().name(),
                stored.basis());
    }

    /** @throws Refusal with what has to be put right */
    Requirement requirement() {
        var chosen = TypedChoice.read(Requirement.Mark.class, mark).orElse(null);
        if (chosen == null) {
            throw new Refusal("mark", "該当するかどうかを選んでください");
        }
        var item = TypedChoice.read(Requirement.Ground.class, ground).orElse(null);
        return new Requirement(
                chosen,
                chosen == Requirement.Mark.MET ? item : null,
                Refusal.reading("basis", () -> TypedText.lines(basis)));
    }
}
