package tsunagi.meanstest;

import java.time.LocalDate;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

/**
 * 就労支援の指示と、それに従わなかった事実（規則14条2項・15条1項）.
 *
 * @param givenOn the day of the instruction
 * @param confirmedOn the day on which it was confirmed that it wasn't followed
 * @param justified whether there was 正当な理由, asked of the person
 */
public record Instruction(LocalDate givenOn, LocalDate confirmedOn, Answer justified) {
    /**
     * C1.
     *
     * @throws Refusal while the person wasn't asked for her reason, when it is a good one, or when no instruction came before
     */
    public EndFact end() {
        var refusals = new Refusals();
        refusals.unless(!confirmedOn.isBefore(givenOn), "confirmedOn", "確認した日は、指示した日以後にしてください");
        refusals.unless(!justified.isUnconfirmed(), "justified", "従わなかった理由を本人に確かめてください（規則15条1項の「正当な理由」）");
        refusals.unless(!justified.isYes(), "justified", "正当な理由があるため、中止できません（規則15条1項）");
        refusals.throwIfAny();
        return EndFact.of(EndGround.NO_SINCERE_JOB_SEEKING, confirmedOn);
    }
}
