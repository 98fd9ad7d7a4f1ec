package tsunagi.surroundings;

import org.jspecify.annotations.Nullable;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;

/**
 * One of a family as the picture shows her.
 *
 * @param key by which others name her
 * @param name empty for somebody whom nobody has told of, without whom the others would hang in the air
 * @param relation 続柄 as it was written
 * @param age as it stands in the symbol; empty when unknown
 * @param born by which brothers and sisters are put in order, null when unknown
 * @param partnership null when nobody has said it
 * @param through key of the one whom her 続柄 goes through, null when nobody has said it
 */
record Relative(
        String key,
        String name,
        String relation,
        RelationWord place,
        Sex sex,
        String age,
        @Nullable Integer born,
        boolean livesTogether,
        boolean deceased,
        @Nullable Partnership partnership,
        @Nullable String through) {
    private static final String SELF = "self";

    static Relative self(String name, Sex sex, String age, @Nullable Integer born) {
        var place = new RelationWord(Kinship.SELF, null, null, null);
        return new Relative(SELF, name, "本人", place, sex, age, born, true, false, null, null);
    }

    /** Somebody whom nobody has told of. */
    static Relative untold(String key, Kinship kinship, Sex sex) {
        var place = new RelationWord(kinship, null, null, null);
        return new Relative(key, "", "", place, sex, "", null, false, false, null, null);
    }

    Kinship kinship() {
        return place.kinship();
    }

    int generation() {
        return kinship().generation();
    }

    boolean isSelf() {
        return kinship() == Kinship.SELF;
    }

    boolean isUntold() {
        return name.isEmpty();
    }
}
