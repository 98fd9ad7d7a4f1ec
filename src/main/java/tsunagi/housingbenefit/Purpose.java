package tsunagi.housingbenefit;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.HttpProblem;

/** What 申請の内容 is written down for. */
sealed interface Purpose {
    /** 支給申請: a benefit begins. */
    record First() implements Purpose {
        @Override
        public String title() {
            return "住居確保給付金の申請を受け付ける";
        }

        @Override
        public String below() {
            return "/applications/new";
        }
    }

    /** 延長・変更・再開 of a benefit that there is. */
    record Later(BenefitId benefit, ApplicationKind kind) implements Purpose {
        @Override
        public String title() {
            return kind.label() + "を受け付ける";
        }

        @Override
        public String below() {
            return "/benefits/" + benefit + "/" + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** 申請の内容を直す, as long as the application is at the agency. */
    record Correction(ApplicationId id) implements Purpose {
        @Override
        public String title() {
            return "申請の内容を直す";
        }

        @Override
        public String below() {
            return "/applications/" + id + "/correction";
        }
    }

    String title();

    /** Below the benefit's pages of the case. */
    String below();

    default String path(CaseNumber number) {
        return "/cases/" + number.value() + "/housing-benefit" + below();
    }

    default boolean asksForChange() {
        return this instanceof Later(var _, var kind) && kind == ApplicationKind.CHANGE;
    }

    default boolean asksForDayMetAgain() {
        return this instanceof Later(var _, var kind) && kind == ApplicationKind.RESUMPTION;
    }

    default boolean corrects() {
        return this instanceof Correction;
    }

    /**
     * What an address asks for.
     *
     * @throws HttpProblem 404 for a kind that there isn't
     */
    static Purpose of(@Nullable UUID benefit, @Nullable String kind, @Nullable UUID application) {
        if (application != null) {
            return new Correction(new ApplicationId(application));
        }
        if (benefit == null || kind == null) {
            return new First();
        }
        return Arrays.stream(ApplicationKind.values())
                .filter(each -> each != ApplicationKind.FIRST
                        && each.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(each -> (Purpose) new Later(new BenefitId(benefit), each))
                .orElseThrow(HttpProblem::notFound);
    }
}
