package tsunagi.consent;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Set;

/**
 * 関係機関（者） — to whom personal data would go.
 *
 * @param name as it is known, such as 練習公共職業安定所
 * @param category what sort of organisation it is, such as ハローワーク; empty where nobody said
 */
public record PartnerOrganisation(String name, String category) {
    public static final PartnerOrganisation HELLO_WORK = new PartnerOrganisation("ハローワーク", "");

    public PartnerOrganisation {
        requireNonNull(name, "name is null");
        requireNonNull(category, "category is null");
    }

    public static PartnerOrganisation of(String name) {
        return new PartnerOrganisation(name, "");
    }

    /**
     * Whether somebody who wrote this meant the organisation: by its name or a part of it, by a longer name that has it in it,
     * or by its sort. Rather once too often: what is wrongly kept back can be asked for.
     */
    boolean isMeantBy(String written) {
        String plain = plain(written);
        if (plain.isEmpty()) {
            return false;
        }
        String own = plain(name);
        return (!own.isEmpty() && (own.contains(plain) || plain.contains(own)))
                || (!category.isEmpty() && plain(category).equals(plain));
    }

    /** Whether the two are one: for what law allows to one recipient no likeness is enough. */
    boolean isExactly(String written) {
        return plain(name).equals(plain(written)) && !plain(written).isEmpty();
    }

    /** Width, spaces and the names of ハローワーク alike. */
    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        for (String other : Set.of("公共職業安定所", "職業安定所", "職安")) {
            folded = folded.replace(other, "ハローワーク");
        }
        return folded.replace("公共ハローワーク", "ハローワーク");
    }
}
