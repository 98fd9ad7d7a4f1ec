package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** R5 of the quality figures: one effect for each form, however often it is sent. */
@TsunagiIT
class SubmissionsIT {
    @Autowired
    Submissions submissions;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final FormToken token = new FormToken(UUID.randomUUID(), "/form", "typed");
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void theSameFormSentTwiceTakesEffectOnceAndLeadsToTheSamePage() {
        Actor actor = world.town().consultant();

        assertThat(submit(actor, token)).isEqualTo("redirect:/cases/R08-0001");
        assertThat(submit(actor, token)).isEqualTo("redirect:/cases/R08-0001");
        assertThat(effects).hasValue(1);
    }

    @Test
    void thirtyPressesAtOnceTakeEffectOnceAndGetThirtyEqualAnswers() throws Exception {
        Actor actor = world.town().consultant();
        Callable<String> press = () -> submit(actor, token);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    Stream.generate(() -> threads.submit(press)).limit(30).toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("redirect:/cases/R08-0001");
            }
        }
        assertThat(effects).hasValue(1);
    }

    @Test
    void aRefusedFormCanBeSentAgain() {
        Actor actor = world.town().consultant();

        assertThatThrownBy(() -> once(actor, token, () -> {
                    throw new Refusal("name", "氏名を入力してください");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(submit(actor, token)).isEqualTo("redirect:/cases/R08-0001");
        assertThat(effects).hasValue(1);
    }

    @Test
    void aFormChangedAfterItWasSavedIsNeitherDroppedNorSavedSilently() {
        Actor actor = world.town().consultant();
        submit(actor, token);

        assertThatThrownBy(() -> submit(actor, new FormToken(token.value(), "/form", "typed something else")))
                .isInstanceOf(AlreadySubmitted.class);
        assertThat(effects).hasValue(1);
    }

    @Test
    void anotherPersonsTokenTellsNothing() {
        World.Town town = world.town();
        submit(town.consultant(), token);

        assertThatThrownBy(() -> submit(town.as(Role.CHIEF_CONSULTANT), token))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.status().value()).isEqualTo(400));
        assertThat(submit(world.town().consultant(), token))
                .as("the same token in another municipality is a form of its own")
                .isEqualTo("redirect:/cases/R08-0001");
    }

    @Test
    void whatWasSavedMoreThanSevenDaysAgoIsForgottenWithTheNextFormOfTheSameMunicipality() {
        Actor actor = world.town().consultant();
        Actor elsewhere = world.town().consultant();
        var now = clock.instant();
        var old = savedAt(actor, now.minus(Duration.ofDays(7)).minusSeconds(60));
        var recent = savedAt(actor, now.minus(Duration.ofDays(7)).plusSeconds(60));
        var ofOthers = savedAt(elsewhere, now.minus(Duration.ofDays(30)));

        submit(actor, token);

        assertThat(kept(actor))
                .contains(recent, token.value())
                .doesNotContain(old)
                .hasSize(2);
        assertThat(kept(elsewhere)).containsExactly(ofOthers);
    }

    private UUID savedAt(Actor actor, Instant moment) {
        var saved = UUID.randomUUID();
        world.inTransaction(
                actor,
                () -> jdbc.sql("insert into submission (token, content_digest, location, created_at)"
                                + " values (:token, '', '/', :moment)")
                        .param("token", saved)
                        .param("moment", moment.atOffset(ZoneOffset.UTC))
                        .update());
        return saved;
    }

    private List<UUID> kept(Actor actor) {
        return world.inTransaction(
                actor,
                () -> jdbc.sql("select token from submission").query(UUID.class).list());
    }

    @Test
    void theAnswerNeverLeadsOutsideOfTheProgram() {
        Actor actor = world.town().consultant();

        for (String elsewhere : List.of("https://example.jp/", "//example.jp/", "cases")) {
            assertThatThrownBy(() -> once(actor, new FormToken(UUID.randomUUID(), "/form", ""), () -> elsewhere))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private String submit(Actor actor, FormToken sent) {
        return once(actor, sent, () -> {
            effects.incrementAndGet();
            return "/cases/R08-0001";
        });
    }

    private String once(Actor actor, FormToken sent, Supplier<String> work) {
        return actor.call(() -> submissions.once(sent, work));
    }
}
