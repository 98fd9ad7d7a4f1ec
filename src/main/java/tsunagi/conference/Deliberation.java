package tsunagi.conference;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Refusals;

/**
 * 協議の記録 — what a meeting said about one plan (札幌 要綱4(1): 適切性、共有と役割分担、社会資源の不足等の課題の把握). Texts are
 * empty where nothing was said.
 *
 * @param amendment how the plan was amended; for 修正了承 only
 */
public record Deliberation(
        Outcome outcome, String opinions, String conditions, String roles, String shortage, String amendment) {
    public Deliberation {
        requireNonNull(outcome, "outcome is null");
        var refusals = new Refusals();
        boolean amended = outcome == Outcome.APPROVED_AMENDED;
        refusals.unless(!amended || !amendment.isBlank(), "amendment", "修正了承のときは、修正した内容を入力してください");
        refusals.unless(amended || amendment.isBlank(), "amendment", "修正した内容は、修正了承のときだけ入力します");
        refusals.unless(
                outcome.approves() || !opinions.isBlank(), "opinions", outcome.label() + "のときは、理由が分かるように意見を入力してください");
        refusals.throwIfAny();
    }

    public static Deliberation of(Outcome outcome, String opinions) {
        return new Deliberation(outcome, opinions, "", "", "", "");
    }
}
