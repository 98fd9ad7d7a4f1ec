package tsunagi.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 同意の範囲と違うこと, as staff record it: what is not shared although the person consented, and what the law lets be shared. */
public sealed interface SharingRule {
    UUID id();

    Term term();

    Set<InformationKind> kinds();

    /** Whether it speaks of this organisation and this kind. */
    boolean covers(PartnerOrganisation to, InformationKind kind);

    String label();

    /**
     * 効いている期間と理由.
     *
     * @param until the last day; null while it has no end of its own
     * @param endedOn the day from which it does not hold any more; null while nobody has ended it
     * @param recordedBy name of the staff member; null where nobody is known
     */
    record Term(
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            @Nullable LocalDate endedOn,
            @Nullable String endedBecause,
            @Nullable String recordedBy) {
        public Term {
            requireNonNull(from, "from is null");
            requireNonNull(reason, "reason is null");
        }

        public static Term of(LocalDate from, @Nullable LocalDate until, String reason) {
            return new Term(from, until, reason, null, null, null);
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from)
                    && (until == null || !day.isAfter(until))
                    && (endedOn == null || day.isBefore(endedOn));
        }
    }

    /**
     * 渡さない機関・事柄.
     *
     * @param organisation null where it holds for all
     * @param kinds empty where it holds for everything
     */
    record Excepted(UUID id, @Nullable String organisation, Set<InformationKind> kinds, Term term)
            implements SharingRule {
        public Excepted {
            requireNonNull(id, "id is null");
            requireNonNull(term, "term is null");
            kinds = Set.copyOf(kinds);
            if (organisation == null && kinds.isEmpty()) {
                throw new IllegalArgumentException("an exception of nothing");
            }
        }

        @Override
        public boolean covers(PartnerOrganisation to, InformationKind kind) {
            return (organisation == null || to.isMeantBy(organisation)) && (kinds.isEmpty() || kinds.contains(kind));
        }

        @Override
        public String label() {
            String whom = organisation == null ? "どの機関にも" : "「" + organisation + "」に";
            return whom + "、" + (kinds.isEmpty() ? "すべて" : InformationKind.labels(kinds)) + "を渡さない";
        }
    }

    /** 同意によらない提供: to one organisation by its full name, some kinds, on some days. */
    record ByLaw(UUID id, LawfulGround ground, String organisation, Set<InformationKind> kinds, Term term)
            implements SharingRule {
        public ByLaw {
            requireNonNull(id, "id is null");
            requireNonNull(ground, "ground is null");
            requireNonNull(organisation, "organisation is null");
            requireNonNull(term, "term is null");
            kinds = Set.copyOf(kinds);
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("sharing of nothing");
            }
        }

        @Override
        public boolean covers(PartnerOrganisation to, InformationKind kind) {
            return to.isExactly(organisation) && kinds.contains(kind);
        }

        @Override
        public String label() {
            return "「" + organisation + "」に、" + InformationKind.labels(kinds) + "を渡す";
        }
    }
}
