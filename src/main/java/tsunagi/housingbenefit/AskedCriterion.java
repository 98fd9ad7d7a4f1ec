package tsunagi.housingbenefit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.Criterion;
import tsunagi.meanstest.MovingCriterion;
import tsunagi.meanstest.RentCriterion;
import tsunagi.meanstest.RentGround;

/**
 * A condition that no amount decides, as the 試算 asks for it.
 *
 * @param name of the condition in the rules; those of rent and of a move that have one name are asked once
 * @param types for which it is a condition
 */
record AskedCriterion(String name, Criterion criterion, Set<BenefitType> types) {
    static final List<AskedCriterion> ALL = all();

    AskedCriterion {
        types = Set.copyOf(types);
    }

    private static List<AskedCriterion> all() {
        Map<String, AskedCriterion> all = new LinkedHashMap<>();
        Arrays.stream(RentCriterion.values())
                .filter(RentCriterion::isAnswered)
                .forEach(each -> all.put(each.name(), new AskedCriterion(each.name(), each, grounds(each))));
        Arrays.stream(MovingCriterion.values())
                .filter(MovingCriterion::isAnswered)
                .map(each -> new AskedCriterion(each.name(), each, Set.of(BenefitType.M1)))
                .forEach(each -> all.merge(each.name(), each, AskedCriterion::or));
        return List.copyOf(all.values());
    }

    private static Set<BenefitType> grounds(RentCriterion criterion) {
        var types = EnumSet.noneOf(BenefitType.class);
        if (criterion.isAskedOn(RentGround.incomeReduced())) {
            types.add(BenefitType.R3);
        }
        if (criterion.isAskedOn(new RentGround.WorkEnded(BenefitType.R1, null, List.of()))) {
            types.addAll(EnumSet.of(BenefitType.R1, BenefitType.R2));
        }
        return types;
    }

    private AskedCriterion or(AskedCriterion same) {
        var both = EnumSet.copyOf(types);
        both.addAll(same.types);
        return new AskedCriterion(name, criterion, both);
    }

    /** For the style sheet. */
    String only() {
        return types.stream().map(BenefitType::name).sorted().collect(Collectors.joining(" "));
    }

    String legend() {
        return "%s　%s（%s）".formatted(criterion.number(), criterion.label(), criterion.article());
    }

    String choiceField() {
        return "criterion." + name;
    }

    String evidenceField() {
        return "evidence." + name;
    }
}
