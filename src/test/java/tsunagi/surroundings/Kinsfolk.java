package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;

/** Families for tests: each member's key is her name. */
final class Kinsfolk {
    private final List<Relative> family = new ArrayList<>();

    private Kinsfolk(Sex sex) {
        family.add(Relative.self("本人", sex, "45", 45));
    }

    static Kinsfolk ofAWoman() {
        return new Kinsfolk(Sex.FEMALE);
    }

    static Kinsfolk ofAMan() {
        return new Kinsfolk(Sex.MALE);
    }

    Kinsfolk with(String relation, String name) {
        return with(relation, name, false, null, null);
    }

    Kinsfolk withTogether(String relation, String name) {
        return with(relation, name, true, null, null);
    }

    Kinsfolk withThrough(String relation, String name, String through) {
        return with(relation, name, false, null, through);
    }

    Kinsfolk withPartner(String relation, String name, Partnership partnership) {
        return with(relation, name, false, partnership, null);
    }

    private Kinsfolk with(
            String relation,
            String name,
            boolean together,
            @Nullable Partnership partnership,
            @Nullable String through) {
        var place = RelationWord.of(relation);
        var sex = Objects.requireNonNullElse(place.sex(), Sex.UNSPECIFIED);
        family.add(new Relative(
                name, name, relation, place, sex, "", family.size(), together, false, partnership, through));
        return this;
    }

    List<Relative> family() {
        return List.copyOf(family);
    }

    FamilyTree tree() {
        return FamilyTrees.of(family);
    }

    /** 4 generations, 12 people beside the person: 祖母, 父母, おじ, 兄 with his own, 夫, 元夫, the children of both, 義母. */
    static Kinsfolk large() {
        return ofAWoman()
                .with("母方の祖母", "祖母")
                .with("父", "父")
                .withTogether("母", "母")
                .with("母方のおじ", "おじ")
                .with("兄", "兄")
                .with("兄の妻", "兄嫁")
                .with("兄の子", "おい")
                .with("元夫", "元夫")
                .with("夫", "夫")
                .withThrough("長男", "長男", "元夫")
                .withTogether("長女", "長女")
                .with("義母", "義母");
    }
}
