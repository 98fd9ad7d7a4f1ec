package tsunagi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.Service;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.Tone;

/**
 * 前のプランとの違い — a 再プラン beside the plan that it was copied from. Days are chosen anew in any case and make no difference.
 *
 * @param origins from which row of the former plan a row was copied; rows that were added have none
 * @param offered what the services are called
 */
record PlanDifference(PlanContent former, PlanContent now, Map<UUID, UUID> origins, ServiceCatalogue offered) {
    PlanDifference {
        origins = Map.copyOf(origins);
    }

    /** How a row stands to the former plan. */
    enum Mark {
        SAME("前と同じ", Tone.NEUTRAL),
        CHANGED("変更", Tone.WARNING),
        ADDED("追加", Tone.SUCCESS);

        private final String label;
        private final Tone tone;

        Mark(String label, Tone tone) {
            this.label = label;
            this.tone = tone;
        }

        String label() {
            return label;
        }

        Tone tone() {
            return tone;
        }
    }

    /** One text of the sheet that says something else now. */
    record Text(String label, String before, String after) {}

    Mark mark(PlanRow row) {
        return origin(row)
                .map(before -> words(before).equals(words(row)) ? Mark.SAME : Mark.CHANGED)
                .orElse(Mark.ADDED);
    }

    /** What stood there before; null where nothing has changed. */
    @Nullable
    String before(PlanRow row) {
        return mark(row) == Mark.CHANGED ? origin(row).map(this::words).orElse(null) : null;
    }

    private Optional<PlanRow> origin(PlanRow row) {
        return Optional.ofNullable(origins.get(row.id())).flatMap(id -> former.find(row.kind(), id));
    }

    /** What of the former plan goes on no more. */
    List<String> removed() {
        return Stream.of(former.issues(), former.goals(), former.lines())
                .flatMap(List::stream)
                .map(PlanRow.class::cast)
                .filter(row -> now.find(row.kind(), row.id()).isEmpty() && !origins.containsValue(row.id()))
                .map(row -> row.kind().label() + "：" + words(row))
                .toList();
    }

    /** The texts of the sheet that were written anew. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        add(texts, "生活に対する本人の意向", former.sheet().wishes(), now.sheet().wishes());
        add(texts, "長期目標", former.sheet().longTermGoal(), now.sheet().longTermGoal());
        add(texts, "留意事項", former.sheet().considerations(), now.sheet().considerations());
        add(texts, "一般就労を目標", goal(former.sheet()), goal(now.sheet()));
        return List.copyOf(texts);
    }

    private static @Nullable String goal(PlanSheet sheet) {
        Boolean aims = sheet.employmentGoal();
        return aims == null ? null : aims ? SheetForm.AIMS : SheetForm.DOES_NOT_AIM;
    }

    private static void add(List<Text> texts, String label, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            texts.add(new Text(
                    label, Objects.requireNonNullElse(before, "（空欄）"), Objects.requireNonNullElse(after, "（空欄）")));
        }
    }

    private @Nullable String name(@Nullable ServiceCode code) {
        return code == null ? null : offered.find(code).map(Service::name).orElse(code.value());
    }

    private String words(PlanRow row) {
        return switch (row) {
            case PlanRow.Issue issue -> issue.text();
            case PlanRow.Goal goal -> goal.text();
            case PlanRow.SupportLine line ->
                Stream.of(
                                name(line.service()),
                                line.supporter(),
                                line.support(),
                                line.personDoes(),
                                line.frequency(),
                                line.remarks())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("　"));
        };
    }
}
