package tsunagi.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/**
 * 法定記載事項 (規則1条) and the ※ items of 様式5: a plan may be saved without them, but nobody agrees to it, discusses or
 * submits it before all are there.
 */
enum CompletenessRule {
    WISHES("規則1条「生活に対する意向」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return missing(plan.sheet().wishes(), "生活に対する本人の意向を、本人の言葉で書いてください", "edit#f-wishes");
        }
    },
    LONG_TERM_GOAL("様式5「長期目標」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return missing(plan.sheet().longTermGoal(), "長期目標を、本人の言葉で書いてください", "edit#f-longTermGoal");
        }
    },
    ISSUES("規則1条「生活全般の解決すべき課題」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return unless(!plan.issues().isEmpty(), "解決したい課題を1つ以上書いてください", "issues/new");
        }
    },
    GOALS("規則1条「支援の目標」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return unless(!plan.goals().isEmpty(), "達成目標を1つ以上書いてください", "goals/new");
        }
    },
    TARGET_DATES("規則1条「達成時期」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return IntStream.range(0, plan.goals().size())
                    .filter(place -> plan.goals().get(place).targetOn() == null)
                    .mapToObj(place -> gap(
                            "目標%dの達成時期を入力してください".formatted(place + 1),
                            "goals/" + plan.goals().get(place).id() + "#f-targetOn"));
        }
    },
    EMPLOYMENT_GOAL("様式5「一般就労を目標にしている」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return missing(plan.sheet().employmentGoal(), "一般就労を目標にしているかどうかを選んでください", "edit#f-employmentGoal");
        }
    },
    LINES("規則1条「支援の種類」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return unless(!plan.lines().isEmpty(), "支援の内容を1つ以上書いてください", "lines/new");
        }
    },
    LINE_CONTENTS("規則1条「支援の内容」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return lines(plan, line -> line.support() == null || line.supporter() == null)
                    .mapToObj(place -> gap(
                            "支援%dの支援機関・者と支援内容を書いてください".formatted(place + 1),
                            "lines/" + plan.lines().get(place).id()));
        }
    },
    SERVICES_OFFERED("団体の事業一覧") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return lines(plan, line -> !isOffered(line.service(), offered))
                    .mapToObj(place -> gap(
                            "支援%dの事業（%s）は、プラン作成日のこの市のプランの項目にありません"
                                    .formatted(
                                            place + 1,
                                            nameOf(plan.lines().get(place).service(), offered)),
                            "lines/" + plan.lines().get(place).id() + "#f-service"));
        }
    },
    CONSIDERATIONS("規則1条「提供する上での留意事項」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return missing(plan.sheet().considerations(), "支援を提供する上での留意事項を書いてください", "edit#f-considerations");
        }
    },
    PERIOD("様式5「プラン期間」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            boolean known = plan.sheet().startsOn() != null && plan.sheet().endsOn() != null;
            return unless(known, "プラン期間の始まりと終わりを入力してください", "edit#f-startsOn");
        }
    },
    MONITORING("様式5「次回モニタリング時期」") {
        @Override
        Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered) {
            return missing(plan.sheet().monitoring(), "次回モニタリングの時期を入力してください", "edit#f-monitoring");
        }
    };

    private final String source;

    CompletenessRule(String source) {
        this.source = source;
    }

    /** Where it is written that a plan says this. */
    String source() {
        return source;
    }

    abstract Stream<Gap> gaps(PlanContent plan, ServiceCatalogue offered);

    /** All gaps, in the order of the sheet. */
    static List<Gap> allGaps(PlanContent plan, ServiceCatalogue offered) {
        return Arrays.stream(values()).flatMap(rule -> rule.gaps(plan, offered)).toList();
    }

    Gap gap(String message, String place) {
        return new Gap(this, message, place);
    }

    Stream<Gap> unless(boolean holds, String message, String place) {
        return holds ? Stream.empty() : Stream.of(gap(message, place));
    }

    Stream<Gap> missing(@Nullable Object value, String message, String place) {
        return unless(value != null, message, place);
    }

    private static IntStream lines(PlanContent plan, java.util.function.Predicate<SupportLine> fault) {
        return IntStream.range(0, plan.lines().size())
                .filter(place -> fault.test(plan.lines().get(place)));
    }

    private static boolean isOffered(@Nullable ServiceCode service, ServiceCatalogue offered) {
        return service == null
                || offered.find(service).map(found -> found.planItem()).orElse(false);
    }

    private static String nameOf(@Nullable ServiceCode service, ServiceCatalogue offered) {
        return service == null
                ? ""
                : offered.find(service).map(found -> found.name()).orElse(service.value());
    }
}
