package tsunagi.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence that says what to do, in place of a stack trace. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RuntimeException cause) {
        Throwable failure = rootFailure;
        while (failure != null
                && !(failure instanceof EmbeddedPostgresFailure)
                && !(failure instanceof DatabaseSettingsIncomplete)
                && !(failure instanceof AppRoleTooPowerful)) {
            failure = failure.getCause();
        }
        return failure == null ? null : new FailureAnalysis(failure.getMessage(), null, failure);
    }
}
