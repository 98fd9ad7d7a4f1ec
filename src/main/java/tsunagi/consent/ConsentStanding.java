package tsunagi.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/**
 * 同意の今の状態: the person's last answer decides.
 *
 * @param last null while she hasn't been asked
 * @param lapsed whether the period for which she consented is over
 */
public record ConsentStanding(@Nullable ConsentAnswer last, boolean lapsed) {
    static final ConsentStanding NOT_ASKED = new ConsentStanding(null);

    ConsentStanding(@Nullable ConsentAnswer last) {
        this(last, false);
    }

    /** How an answer stands on a day. */
    static ConsentStanding of(ConsentAnswer answer, LocalDate day) {
        LocalDate until = answer instanceof Given given ? given.until() : null;
        return new ConsentStanding(answer, until != null && day.isAfter(until));
    }

    public String label() {
        if (last == null) {
            return "未確認";
        }
        return last.label() + (lapsed ? "（期間満了） " : " ") + JapaneseDates.formatShort(last.on());
    }

    /** Whether the person's data may leave the agency at all; single recipients may still be excepted. */
    public boolean allowsSharing() {
        return last instanceof Given && !lapsed;
    }

    /** The text as signed; null without consent. */
    public @Nullable String scope() {
        return last instanceof Given given ? given.scope() : null;
    }

    public List<String> exceptions() {
        return last instanceof Given given ? given.exceptions() : List.of();
    }

    /** @throws Refusal when the person's data must not be shared */
    public void requireForSharing() {
        if (lapsed) {
            throw new Refusal("本人が同意した期間が過ぎています。あらためて同意を得て「申込・同意」に記録してください");
        }
        if (!allowsSharing()) {
            throw new Refusal("本人の同意がありません。同意を得て「申込・同意」に記録するか、支援会議（法9条、守秘義務あり）で扱ってください");
        }
    }

    /** Whether the person excepted this recipient or matter. */
    public boolean excepts(String recipientOrMatter) {
        return exception(recipientOrMatter).isPresent();
    }

    /** @throws Refusal when there is no consent, or the person excepted this recipient or something that the text names */
    public void requireForSharing(String recipientOrText) {
        requireForSharing();
        exception(recipientOrText).ifPresent(exception -> {
            throw excepted(exception);
        });
    }

    static Refusal excepted(String exception) {
        return new Refusal("本人は「%s」を除いて同意しています。伝えるには、あらためて本人の同意が必要です".formatted(exception));
    }

    private Optional<String> exception(String recipientOrText) {
        return exceptions().stream()
                .filter(exception -> exception.contains(recipientOrText) || recipientOrText.contains(exception))
                .findFirst();
    }

    /** @throws Refusal when this answer can't follow the last one */
    ConsentStanding followedBy(ConsentAnswer next) {
        if (last != null && next.on().isBefore(last.on())) {
            throw new Refusal("on", "日付は、前の記録（%s）以後の日付にしてください".formatted(label()));
        }
        return switch (next) {
            case Given given -> new ConsentStanding(given);
            case Refused refused -> new ConsentStanding(refused);
            case Withdrawn withdrawn -> withdrawnBy(withdrawn);
        };
    }

    private ConsentStanding withdrawnBy(Withdrawn withdrawn) {
        if (!(last instanceof Given)) {
            throw new Refusal("answer", "同意の記録がないため、撤回は記録できません");
        }
        return new ConsentStanding(withdrawn);
    }
}
