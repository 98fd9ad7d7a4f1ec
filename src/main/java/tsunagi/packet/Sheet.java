package tsunagi.packet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.InformationKind;

/**
 * 一人の招待者に見せる、一つの議題の資料. Everything on it may go to her; nothing else of the case is in it.
 *
 * @param position from 1, as on the agenda
 * @param heading ID and name as they may be shown; null where nothing of the case may be told
 * @param kept kinds of 様式7 that were kept back
 * @param whole whether nothing at all is kept back, not even the name, so that the form itself may be read
 */
record Sheet(
        UUID item,
        int position,
        @Nullable Heading heading,
        List<Passage> passages,
        Set<InformationKind> kept,
        boolean whole) {
    Sheet {
        passages = List.copyOf(passages);
        kept = Set.copyOf(kept);
    }

    /** @param name null where it is hidden */
    record Heading(String number, @Nullable String name, String purpose) {
        String label() {
            return "ID " + number + "　" + (name == null ? "（氏名は伏せています）" : name + " さん");
        }
    }

    static Sheet withheld(UUID item, int position) {
        return new Sheet(item, position, null, List.of(), InformationKind.all(), false);
    }

    boolean isWithheld() {
        return heading == null;
    }

    /** For those who prepare the packet: {@code すべて}, {@code 健康…を除く}, {@code 載せない}. */
    String reach() {
        if (isWithheld()) {
            return "載せない";
        }
        String what = kept.isEmpty()
                ? "すべて"
                : kept.stream()
                                .sorted()
                                .map(kind -> kind.label().replaceAll("（.*", ""))
                                .collect(Collectors.joining("・"))
                        + "を除く";
        return heading != null && heading.name() == null ? what + "（匿名）" : what;
    }
}
