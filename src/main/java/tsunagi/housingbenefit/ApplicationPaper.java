package tsunagi.housingbenefit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tsunagi.meanstest.BenefitType;
import tsunagi.standards.BenefitPaper;

/** What is printed of an application, filled in with what was stated. */
enum ApplicationPaper {
    /** 規則様式第1号 */
    RENT("rent", BenefitPaper.STATUTORY_RENT),
    /** 規則様式第1号の2 */
    MOVING("moving", BenefitPaper.STATUTORY_MOVING),
    EXTENSION("extension", BenefitPaper.EXTENSION),
    CHANGE("change", BenefitPaper.CHANGE),
    CONFIRMATION("confirmation", BenefitPaper.CONFIRMATION);

    private final String address;
    private final BenefitPaper kind;

    ApplicationPaper(String address, BenefitPaper kind) {
        this.address = address;
        this.kind = kind;
    }

    /** The last part of its address. */
    String address() {
        return address;
    }

    BenefitPaper kind() {
        return kind;
    }

    static Optional<ApplicationPaper> of(String address) {
        return Arrays.stream(values())
                .filter(paper -> paper.address.equals(address))
                .findFirst();
    }

    /** The statutory forms are those of 規則13条; of what is applied for later the municipality has its own, and none of a 再開. */
    static List<ApplicationPaper> of(BenefitApplication application) {
        return switch (application.kind()) {
            case FIRST ->
                application.statement().type() == BenefitType.M1
                        ? List.of(MOVING, CONFIRMATION)
                        : List.of(RENT, CONFIRMATION);
            case EXTENSION -> List.of(EXTENSION);
            case CHANGE -> List.of(CHANGE);
            case RESUMPTION -> List.of();
        };
    }
}
