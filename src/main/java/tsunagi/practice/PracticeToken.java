package tsunagi.practice;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.ApiTokens;

/** Lets programs on this machine work in the practice municipality by the token of a file. */
@Component
@Profile("practice")
class PracticeToken {
    private final ApiTokens tokens;
    private final TokenFile file;

    PracticeToken(ApiTokens tokens, @Value("${tsunagi.data-directory}") Path dataDirectory) {
        this.tokens = tokens;
        this.file = new TokenFile(dataDirectory.resolve("api-token"));
    }

    void register(Actor holder) {
        tokens.register(file.token(), holder.municipality(), holder.staff(), "練習用のトークン");
    }
}
