package tsunagi.standards;

import java.util.List;
import tsunagi.web.Choice;

/** 表の額を確認する: what nobody has confirmed yet. */
record ConfirmationPage(List<StandardRow> open) {
    ConfirmationPage {
        open = List.copyOf(open);
    }

    static ConfirmationPage of(LocalStandards local) {
        return new ConfirmationPage(local.keys().stream()
                .flatMap(key -> local.timeline(key).stream())
                .filter(row -> !row.standing().carriesDecisions())
                .toList());
    }

    List<Choice> choices() {
        return open.stream()
                .map(row -> Choice.of(
                        row.id().toString(),
                        row.key().label() + "　" + row.shown(),
                        "%s　%s　%s"
                                .formatted(
                                        StandardWords.days(row.valid()),
                                        StandardWords.mark(row.standing()),
                                        row.source())))
                .toList();
    }
}
