package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.CaseId;
import tsunagi.referral.Handover.Outcome;
import tsunagi.resource.ResourceKind;

/**
 * たらい回し, without database. A chain is written as {@code 6/1 社協 x 6/3}: made on 1 June 2026, to 社協, turned away on 3 June. {@code o}
 * accepted, {@code f} 不成立, {@code ?} no answer, {@code i} only informed. {@code <福祉} came from there to us. {@code 2nd} is a second
 * opinion, {@code free} was made when nobody here held the person, {@code ask6/22} stays unanswered too long on 22 June.
 */
class ChainTest {
    private static final CaseId CASE = new CaseId(UUID.fromString("01900000-0000-7000-8000-000000000000"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                                     |                                                          | none
            one open                                    | 6/1 社協 ?                                                 | none
            one turned away                             | 6/1 社協 x 6/3                                             | none
            one accepted                                | 6/1 社協 o 6/3                                             | none
            two in a row turned away                    | 6/1 社協 x 6/3; 6/5 法テラス x 6/10                        | PASSED_ON 6/10
            turned away, then not gone                  | 6/1 社協 x 6/3; 6/5 法テラス f 6/12                        | PASSED_ON 6/12
            three, the third still open                 | 6/1 社協 x 6/3; 6/5 法テラス x 6/10; 6/11 病院 ?            | PASSED_ON 6/10
            three, the third accepted                   | 6/1 社協 x 6/3; 6/5 法テラス x 6/10; 6/11 病院 o 6/15       | none
            accepted in between                         | 6/1 社協 x 6/3; 6/5 法テラス o 6/8; 6/20 病院 x 6/22        | none
            accepted first, then two turned away        | 6/1 社協 o 6/3; 6/5 法テラス x 6/8; 6/20 病院 x 6/22        | none
            accepted first, and nobody holds her        | 6/1 社協 o 6/3; 6/5 法テラス x 6/8 free; 6/20 病院 x 6/22 free | PASSED_ON 6/22
            second turned away, third open              | 6/1 社協 x 6/3; 6/5 法テラス ?                              | none
            parallel on one day, all open               | 6/1 社協 ?; 6/1 法テラス ?; 6/1 フードバンク ?              | none
            parallel on one day, all turned away        | 6/1 社協 x 6/3; 6/1 法テラス x 6/4; 6/1 フードバンク x 6/5  | none
            parallel on one day, nobody holds her       | 6/1 社協 x 6/3 free; 6/1 法テラス x 6/4 free                | none
            beside each other while we hold her         | 6/1 社協 x 6/9; 6/3 法テラス x 6/10; 6/5 フードバンク x 6/11 | none
            all beside turned away, and the next too    | 6/1 社協 x 6/3; 6/1 法テラス x 6/4; 6/8 病院 x 6/9          | PASSED_ON 6/9
            one of those beside accepted                | 6/1 社協 x 6/3; 6/1 法テラス o 6/4; 6/8 病院 x 6/9          | none
            sent on without an answer, once             | 6/1 社協 ? free; 6/8 病院 ? free                           | none
            sent on without an answer, twice            | 6/1 社協 ? free; 6/8 病院 ? free; 6/15 法テラス ? free      | PASSED_ON 6/15
            open beside each other while we hold her    | 6/1 社協 ?; 6/8 病院 ?; 6/15 法テラス ?                     | none
            second opinion between                      | 6/1 病院 x 6/3; 6/5 医院 x 6/8 2nd                         | none
            second opinion doesn't break the row        | 6/1 病院 x 6/3; 6/5 医院 ? 2nd; 6/9 社協 x 6/12            | PASSED_ON 6/12
            she declined                                | 6/1 社協 i; 6/5 法テラス i; 6/9 病院 x 6/10                | none
            came to us, sent on, turned away            | 6/1 <福祉 x 6/1; 6/1 社協 x 6/5 free                       | PASSED_ON 6/5
            came to us, sent on, still open             | 6/1 <福祉 x 6/1; 6/1 社協 ? free                           | none
            came to us, kept, two turned away           | 6/1 <福祉 o 6/2; 6/5 社協 x 6/8; 6/9 病院 x 6/11           | PASSED_ON 6/11
            two desks sent her to us on one day         | 6/1 <福祉 x 6/1; 6/1 <社協 x 6/1; 6/1 病院 ? free           | none
            back to who turned her away                 | 6/1 社協 x 6/3; 6/10 社協 ?                                | SENT_BACK 6/10
            back and turned away again                  | 6/1 社協 x 6/3; 6/10 社協 x 6/12                           | PASSED_ON 6/12, SENT_BACK 6/10
            back and accepted                           | 6/1 社協 x 6/3; 6/10 社協 o 6/12                           | none
            back, and another accepted later            | 6/1 社協 x 6/3; 6/10 社協 ?; 6/12 病院 o 6/15              | none
            back as a second opinion                    | 6/1 社協 x 6/3; 6/10 社協 ? 2nd                            | none
            back to where she didn't go                 | 6/1 社協 f 6/3; 6/10 社協 ?                                | none
            asked again before it turned her away       | 6/1 社協 x 6/12; 6/10 社協 ?                               | none
            back to the desk that sent her to us        | 6/1 <福祉 x 6/1; 6/1 福祉 ? free                           | SENT_BACK 6/1
            to the desk that sent her, whom we kept     | 6/1 <福祉 o 6/2; 6/9 福祉 ?                                | none
            the other desk sends her back to us         | 6/1 社協 ? free; 6/20 <社協 ?                              | SENT_BACK 6/20
            the other desk asks us as well              | 6/1 社協 ?; 6/20 <社協 ?                                   | none
            unanswered, on its day                      | 6/1 社協 ? ask6/22                                         | UNANSWERED 6/22
            two unanswered                              | 6/1 社協 ? ask6/22; 6/2 病院 ? ask6/23                     | UNANSWERED 6/22, UNANSWERED 6/23
            unanswered second opinion                   | 6/1 社協 ? 2nd ask6/22                                     | none
            """)
    void anAlarmRisesWhenSomebodyIsPassedAround(String name, @Nullable String chain, String expected) {
        var alarms = new Chain(read(chain == null ? "" : chain)).alarms();
        String found = String.join(
                ", ",
                alarms.stream()
                        .map(alarm -> alarm.kind() + " " + day(alarm.raisedOn()))
                        .toList());
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    @Test
    void theOrderInWhichItWasEnteredDoesNotMatter() {
        var chain = read("6/1 社協 x 6/3; 6/5 法テラス x 6/10");
        assertThat(new Chain(chain.reversed()).alarms()).isEqualTo(new Chain(chain).alarms());
    }

    @Test
    void aDeskIsTheSameByItsEntryOrByItsName() {
        var typed = new Desk("練習市　社協", ResourceKind.SOCIAL_WELFARE_COUNCIL, null);
        assertThat(typed.isSameAs(new Desk("練習市社協", ResourceKind.SOCIAL_WELFARE_COUNCIL, null)))
                .isTrue();
        assertThat(typed.isSameAs(new Desk("練習市社協", ResourceKind.MEDICAL, null)))
                .isFalse();
        var listed = new Desk("社協", ResourceKind.SOCIAL_WELFARE_COUNCIL, "a");
        assertThat(listed.isSameAs(new Desk("社会福祉協議会", ResourceKind.SOCIAL_WELFARE_COUNCIL, "a")))
                .isTrue();
        assertThat(listed.isSameAs(new Desk("社協", ResourceKind.SOCIAL_WELFARE_COUNCIL, "b")))
                .isFalse();
    }

    @Test
    void theWordsNameTheDesksInTheirOrder() {
        assertThat(new Chain(read("6/1 社協 x 6/3; 6/5 法テラス x 6/10")).alarms())
                .extracting(Alarm::words)
                .containsExactly("2回続けて引き受けられていません（社協→法テラス）。");
    }

    /** An alarm stands in its case for every reader of it; another case may be one that she may not see. */
    @Test
    void theWordsOfOneCaseDoNotNameTheDesksOfAnother() {
        var chain = read("6/1 社協 x 6/3; 6/5 法テラス x 6/10; 6/12 社協 ?");
        var earlier = chain.getFirst();
        var elsewhere = new Handover(
                earlier.id(),
                new CaseId(UUID.fromString("01900000-0000-7000-8000-00000000000f")),
                earlier.from(),
                earlier.to(),
                earlier.on(),
                earlier.outcome(),
                earlier.endedOn(),
                earlier.held(),
                false,
                null);
        assertThat(new Chain(List.of(elsewhere, chain.get(1), chain.get(2))).alarms())
                .extracting(Alarm::words)
                .containsExactly("2回続けて引き受けられていません（別のケースの窓口→法テラス）。", "「社協」へ戻っています。別のケースで、受けられなかった窓口です。");
    }

    private static List<Handover> read(String chain) {
        List<Handover> read = new ArrayList<>();
        for (String each : chain.split(";")) {
            if (!each.isBlank()) {
                read.add(one(read.size(), List.of(each.strip().split("\\s+"))));
            }
        }
        return read;
    }

    private static Handover one(int place, List<String> words) {
        boolean incoming = words.get(1).startsWith("<");
        var desk = new Desk(words.get(1).replace("<", ""), ResourceKind.OTHER, null);
        var outcome = Objects.requireNonNull(
                switch (words.get(2)) {
                    case "x" -> Outcome.TURNED_AWAY;
                    case "o" -> Outcome.ACCEPTED;
                    case "f" -> Outcome.FAILED;
                    case "i" -> Outcome.INFORMED;
                    default -> Outcome.OPEN;
                });
        boolean ended = outcome != Outcome.OPEN && outcome != Outcome.INFORMED;
        LocalDate silentFrom = words.stream()
                .filter(word -> word.startsWith("ask"))
                .map(word -> date(word.substring(3)))
                .findFirst()
                .orElse(null);
        return new Handover(
                UUID.fromString(String.format(Locale.ROOT, "01900000-0000-7000-8000-%012d", place + 1)),
                CASE,
                incoming ? desk : Desk.OURS,
                incoming ? Desk.OURS : desk,
                date(words.getFirst()),
                outcome,
                ended ? date(words.get(3)) : null,
                !words.contains("free"),
                words.contains("2nd"),
                silentFrom);
    }

    private static LocalDate date(String text) {
        var parts = List.of(text.split("/"));
        return LocalDate.of(2026, Integer.parseInt(parts.getFirst()), Integer.parseInt(parts.getLast()));
    }

    private static String day(LocalDate date) {
        return date.getMonthValue() + "/" + date.getDayOfMonth();
    }
}
