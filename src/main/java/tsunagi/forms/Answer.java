package tsunagi.forms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Yen;

/** 回答 — what stands in one field of a sheet. A field without an answer is empty. */
public sealed interface Answer {
    record Text(String value) implements Answer {}

    record OnDate(LocalDate value) implements Answer {}

    /** @param value null when the date is 不明 */
    record OnPartialDate(@Nullable PartialDate value) implements Answer {}

    record AtTime(LocalTime value) implements Answer {}

    record Amount(Yen value) implements Answer {}

    record Number(long value) implements Answer {}

    record ByStaff(UUID value) implements Answer {}

    /** The signed paper has been received. */
    record Signed() implements Answer {}

    /**
     * Chosen options in the order of the form.
     *
     * @param main the one marked ◎ by hand, null where none is
     * @param details what is written in the brackets, by code; kept for options that are not chosen (yet), too
     */
    record Chosen(List<String> codes, @Nullable String main, Map<String, String> details) implements Answer {
        public Chosen {
            codes = List.copyOf(codes);
            details = Map.copyOf(details);
        }

        static Chosen of(String... codes) {
            return new Chosen(List.of(codes), null, Map.of());
        }

        /** 主たる相談: the one marked ◎, or the only ○. */
        public @Nullable String mainCode() {
            return main == null && codes.size() == 1 ? codes.getFirst() : main;
        }

        /** ○ and ◎ together: a ◎ counts as ○ too. */
        public List<String> withMain() {
            if (main == null || codes.contains(main)) {
                return codes;
            }
            List<String> all = new ArrayList<>(codes);
            all.add(main);
            return all;
        }
    }

    /** Rows of a table, each by column id; empty rows are left out. */
    record Rows(List<Map<String, Answer>> rows) implements Answer {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }
    }

    /** 聞けていない — the person could not be asked yet; this is not the same as empty. */
    record NotAsked() implements Answer {}

    /** Typed, but not (yet) in a form that can be understood. Kept as it was typed; it stops finalisation only. */
    record Unreadable(String raw) implements Answer {}
}
