package tsunagi.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tsunagi.consent.SharingRule.ByLaw;
import tsunagi.consent.SharingRule.Excepted;
import tsunagi.kernel.Refusal;

/**
 * 渡してよい範囲 on one day: the one place that decides what of a person may go to whom. Without an answer nothing; with her consent
 * everything to every 関係機関 (that is the text which she signed, 様式1), save for what was excepted; beside it only what a law allows.
 *
 * @param standing her answer of that day
 * @param rules those that hold on that day
 */
public record Sharing(ConsentStanding standing, List<SharingRule> rules) {
    public Sharing {
        requireNonNull(standing, "standing is null");
        rules = List.copyOf(rules);
    }

    public static Sharing of(ConsentState state, LocalDate on) {
        return new Sharing(
                state.on(on),
                state.rules().stream().filter(rule -> rule.term().holdsOn(on)).toList());
    }

    /** Whether this kind of information may go to this organisation. */
    public boolean allows(PartnerOrganisation to, InformationKind kind) {
        return byLaw(to, kind) || (standing.allowsSharing() && !excepted(to, kind));
    }

    /** All that may go there. */
    public Set<InformationKind> kinds(PartnerOrganisation to) {
        var kinds = EnumSet.noneOf(InformationKind.class);
        for (InformationKind kind : InformationKind.values()) {
            if (allows(to, kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    public boolean allowsEverything(PartnerOrganisation to) {
        return kinds(to).size() == InformationKind.values().length;
    }

    public boolean allowsAnything(PartnerOrganisation to) {
        return !kinds(to).isEmpty();
    }

    /**
     * Whether a text of one kind may go there: the kind may, no usual word of a kind stands in it that may not, and it repeats
     * nothing that the person excepted in her own words.
     */
    public boolean allowsText(PartnerOrganisation to, InformationKind kind, String text) {
        if (!allows(to, kind)) {
            return false;
        }
        for (InformationKind other : InformationKind.values()) {
            if (other.isMentioned(text) && !allows(to, other)) {
                return false;
            }
        }
        return byLaw(to, kind) || standing.exceptions().stream().noneMatch(text::contains);
    }

    private boolean byLaw(PartnerOrganisation to, InformationKind kind) {
        return rules.stream().anyMatch(rule -> rule instanceof ByLaw && rule.covers(to, kind));
    }

    private boolean exceptedByRule(PartnerOrganisation to, InformationKind kind) {
        return rules.stream().anyMatch(rule -> rule instanceof Excepted && rule.covers(to, kind));
    }

    private boolean excepted(PartnerOrganisation to, InformationKind kind) {
        return exceptedByRule(to, kind)
                || standing.exceptions().stream()
                        .anyMatch(line -> to.isMeantBy(line)
                                || InformationKind.named(line).contains(kind));
    }

    /** @throws Refusal when one of these kinds must not go there, saying which */
    public void require(PartnerOrganisation to, Set<InformationKind> wanted) {
        var refused = EnumSet.copyOf(wanted);
        refused.removeAll(kinds(to));
        if (refused.isEmpty()) {
            return;
        }
        standing.requireForSharing();
        throw refused(to, refused);
    }

    /** @throws Refusal when nothing at all may go there */
    public void requireAnything(PartnerOrganisation to) {
        if (!allowsAnything(to)) {
            standing.requireForSharing();
            throw refused(to, InformationKind.all());
        }
    }

    /**
     * For a text that somebody writes for this one organisation, with the exceptions before her eyes: her own words are looked for
     * as they are, a kind by its usual words only where staff have recorded that kind.
     *
     * @throws Refusal when it has something in it that must not go there
     */
    public void requireText(PartnerOrganisation to, InformationKind kind, String text) {
        require(to, Set.of(kind));
        if (!byLaw(to, kind)) {
            standing.requireForSharing(text);
        }
        for (InformationKind other : InformationKind.values()) {
            if (other.isMentioned(text) && exceptedByRule(to, other) && !byLaw(to, other)) {
                throw new Refusal("「%s」は%sに渡さないことになっています。このことに触れない文に直してください".formatted(other.label(), to.name()));
            }
        }
    }

    private Refusal refused(PartnerOrganisation to, Set<InformationKind> kinds) {
        return standing.exceptions().stream()
                .filter(to::isMeantBy)
                .findFirst()
                .map(ConsentStanding::excepted)
                .orElseGet(() -> new Refusal(
                        kinds.size() == InformationKind.values().length
                                ? "「%s」には渡さないことになっています。伝えるには、あらためて本人の同意が必要です".formatted(to.name())
                                : "「%s」を%sに渡さないことになっています。伝えるには、あらためて本人の同意が必要です"
                                        .formatted(InformationKind.labels(kinds), to.name())));
    }
}
