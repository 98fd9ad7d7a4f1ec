package tsunagi.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PartialDate;
import tsunagi.person.FamilyEntry;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Kin;
import tsunagi.surroundings.Direction;
import tsunagi.surroundings.Strength;
import tsunagi.surroundings.Tie;
import tsunagi.surroundings.TieEntry;
import tsunagi.surroundings.TieKind;
import tsunagi.tenancy.YamlPlace;

/** 家族と周り, as a story tells of them. */
final class FamilySketch {
    private static final String TOGETHER = "同居";
    private static final String DECEASED = "故人";

    private FamilySketch() {}

    /** {@code - {relation: 母, name: 山田 花子, born: 1944, living: 同居, health: 要介護2}}, and the name of whom it goes through. */
    static List<FamilyEntry> family(YamlPlace members) {
        return members.items().stream().map(FamilySketch::member).toList();
    }

    private static FamilyEntry member(YamlPlace place) {
        String name = place.at("name").text();
        String living = place.at("living").text();
        PartialDate born = place.find("born")
                .map(year -> PartialDate.ofYear(year.number()))
                .orElse(null);
        var kin = new Kin(null, living.equals(DECEASED), null, null);
        var member = new HouseholdMember(
                name,
                null,
                place.at("relation").text(),
                born,
                living.equals(TOGETHER),
                text(place, "works"),
                text(place, "health"),
                null,
                null,
                kin);
        return new FamilyEntry(name, null, member, text(place, "through"));
    }

    /** {@code - {name: 母のケアマネジャー, kind: CARE, strength: ORDINARY, direction: MUTUAL, memo: 月1回の訪問}}. */
    static List<TieEntry> ties(YamlPlace around) {
        return around.items().stream()
                .map(place -> new TieEntry(
                        null,
                        Tie.told(
                                place.at("name").text(),
                                TieKind.valueOf(place.at("kind").text()),
                                Strength.valueOf(place.at("strength").text()),
                                Direction.valueOf(place.at("direction").text()),
                                place.find("memo").map(YamlPlace::text).orElse(""),
                                null,
                                null)))
                .toList();
    }

    private static @Nullable String text(YamlPlace place, String key) {
        return place.find(key).map(YamlPlace::text).orElse(null);
    }
}
