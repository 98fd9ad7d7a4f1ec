package tsunagi.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.AttachmentId;

/** 同意についての本人の答え (様式1 相談申込み欄). An answer is never changed; the person gives another one. */
public sealed interface ConsentAnswer {
    /** 同意日・撤回日: the day on which the person said so. */
    LocalDate on();

    String label();

    /**
     * 同意.
     *
     * @param scope the text as signed
     * @param exceptions organisations or matters that the person excepted, one each
     * @param until the last day for which she consented; null where she named none
     * @param scan the signed paper among the case's files; null where it is in the binder only
     */
    record Given(
            LocalDate on,
            ConsentMethod method,
            String scope,
            List<String> exceptions,
            @Nullable LocalDate until,
            @Nullable AttachmentId scan)
            implements ConsentAnswer {
        public Given(LocalDate on, ConsentMethod method, String scope, List<String> exceptions) {
            this(on, method, scope, exceptions, null, null);
        }

        public Given {
            requireNonNull(on, "on is null");
            requireNonNull(method, "method is null");
            requireNonNull(scope, "scope is null");
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public String label() {
            return "同意あり";
        }
    }

    /** 同意しない. Nobody has to say why. */
    record Refused(LocalDate on, @Nullable String reason) implements ConsentAnswer {
        public Refused {
            requireNonNull(on, "on is null");
        }

        @Override
        public String label() {
            return "同意なし";
        }
    }

    /** 同意の撤回: takes effect at once. Nobody has to say why. */
    record Withdrawn(LocalDate on, @Nullable String reason) implements ConsentAnswer {
        public Withdrawn {
            requireNonNull(on, "on is null");
        }

        @Override
        public String label() {
            return "同意を撤回";
        }
    }
}
