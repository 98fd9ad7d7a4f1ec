package tsunagi.surroundings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;

/**
 * Puts a family together from 続柄. Where a 続柄 leaves it open — of which son a grandchild is — what was told decides, and
 * otherwise the first one it can be. Who must be there although nobody has told of her (the father of a 父方の祖父's grandchild)
 * is put in without a name.
 */
final class FamilyTrees {
    private final FamilyTree tree = new FamilyTree();
    private int untold;

    private FamilyTrees() {}

    /** @param family everybody, the person herself among them */
    static FamilyTree of(List<Relative> family) {
        var made = new FamilyTrees();
        family.forEach(made.tree::add);
        family.stream().sorted(Comparator.comparing(Relative::kinship)).forEach(made::attach);
        return made.tree;
    }

    private void attach(Relative who) {
        switch (who.kinship()) {
            case SELF, OTHER -> {}
            case PARENT -> tree.addParent(self(), who);
            case SPOUSE -> partner(self(), who);
            case GRANDPARENT -> tree.addParent(parentOnTheSideOf(who), who);
            case SIBLING -> birthOfSibling(who).bear(who.key());
            case UNCLE_OR_AUNT -> tree.parentsOf(parentOnTheSideOf(who)).bear(who.key());
            case PARENT_OF_SPOUSE -> tree.addParent(spouse(who), who);
            case SIBLING_OF_SPOUSE -> tree.parentsOf(spouse(who)).bear(who.key());
            case CHILD -> birthOfChild(who).bear(who.key());
            case STEPCHILD -> tree.union(spouse(who)).bear(who.key());
            case SPOUSE_OF_SIBLING -> partner(anchor(who, Kinship.SIBLING, this::isSingle), who);
            case SPOUSE_OF_CHILD -> partner(anchor(who, Kinship.CHILD, this::isSingle), who);
            case NEPHEW_OR_NIECE ->
                couple(who, Kinship.SIBLING, Kinship.SPOUSE_OF_SIBLING).bear(who.key());
            case COUSIN ->
                couple(who, Kinship.UNCLE_OR_AUNT, Kinship.UNCLE_OR_AUNT).bear(who.key());
            case GRANDCHILD ->
                couple(who, Kinship.CHILD, Kinship.SPOUSE_OF_CHILD).bear(who.key());
        }
    }

    private String self() {
        return tree.of(Kinship.SELF).findFirst().orElseThrow().key();
    }

    private void partner(String key, Relative who) {
        tree.union(key, who.key()).tell(who.partnership() == null ? who.place().partnership() : who.partnership());
    }

    private Union birthOfSibling(Relative who) {
        return told(who, Kinship.PARENT)
                .map(parent -> tree.union(parent.key()))
                .orElseGet(() -> tree.parentsOf(self()));
    }

    /** With the partner who was told of, otherwise with the first who was not left. */
    private Union birthOfChild(Relative who) {
        return told(who, Kinship.SPOUSE)
                .or(() -> tree.of(Kinship.SPOUSE).min(Comparator.comparing(this::isDivorced)))
                .map(spouse -> tree.union(self(), spouse.key()))
                .orElseGet(() -> tree.union(self()));
    }

    private boolean isDivorced(Relative spouse) {
        return tree.union(self(), spouse.key()).partnership() == Partnership.DIVORCED;
    }

    private boolean isSingle(Relative relative) {
        return tree.unionsOf(relative.key()).stream().noneMatch(Union::isCouple);
    }

    private String spouse(Relative who) {
        return told(who, Kinship.SPOUSE)
                .or(() -> tree.of(Kinship.SPOUSE).min(Comparator.comparing(this::isDivorced)))
                .orElseGet(() -> untold(Kinship.SPOUSE, Sex.UNSPECIFIED))
                .key();
    }

    private String parentOnTheSideOf(Relative who) {
        Sex side = who.place().side();
        return told(who, Kinship.PARENT)
                .or(() -> tree.of(Kinship.PARENT)
                        .filter(parent -> side == null || parent.sex() == side)
                        .findFirst())
                .orElseGet(() -> untold(Kinship.PARENT, side == null ? Sex.FEMALE : side))
                .key();
    }

    private String anchor(Relative who, Kinship kinship, Predicate<Relative> likelier) {
        return told(who, kinship)
                .or(() -> tree.of(kinship).filter(likelier).findFirst())
                .or(() -> tree.of(kinship).findFirst())
                .orElseGet(() -> untold(kinship, Sex.UNSPECIFIED))
                .key();
    }

    private Union couple(Relative who, Kinship blood, Kinship married) {
        return tree.coupleOf(told(who, married).map(Relative::key).orElseGet(() -> anchor(who, blood, each -> true)));
    }

    /** Whom the 続柄 goes through, where somebody said it and it can be so. */
    private Optional<Relative> told(Relative who, Kinship kinship) {
        return tree.of(kinship)
                .filter(each -> each.key().equals(who.through()) && !each.key().equals(who.key()))
                .findFirst();
    }

    private Relative untold(Kinship kinship, Sex sex) {
        Relative made = Relative.untold("untold-" + ++untold, kinship, sex);
        tree.add(made);
        attach(made);
        return made;
    }
}
