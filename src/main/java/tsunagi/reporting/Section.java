package tsunagi.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 表 — what stands together on one page of a return.
 *
 * @param cross the breakdown that is shown as a cross-table; null for a plain list
 * @param layout how the numbers stand
 * @param deskOnly for the desk itself, which knows its staff
 */
record Section(
        String code,
        String name,
        List<Group> groups,
        @Nullable String cross,
        Layout layout,
        boolean deskOnly) {
    Section {
        groups = List.copyOf(groups);
    }

    enum Layout {
        LIST,
        CROSS,
        TARGETS
    }

    /** Numbers under one heading. */
    record Group(String name, List<String> indicators) {
        Group {
            indicators = List.copyOf(indicators);
        }
    }

    /** The codes that it names. */
    Stream<String> named() {
        return Stream.concat(Stream.ofNullable(cross), groups.stream().flatMap(group -> group.indicators().stream()));
    }
}
