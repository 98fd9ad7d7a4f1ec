package tsunagi.tenancy;

import java.util.ArrayList;
import java.util.List;

/** Reads to whom returns are handed in from a preset; one without any has none. */
final class PresetRecipients {
    private final YamlPlace root;

    PresetRecipients(YamlPlace root) {
        this.root = root;
    }

    List<Recipient> read() {
        List<Recipient> recipients = new ArrayList<>();
        for (YamlPlace place : root.find("recipients").map(YamlPlace::items).orElse(List.of())) {
            Recipient read = recipient(place);
            if (recipients.stream().anyMatch(read::overlaps)) {
                throw place.at("from").refuse("同じ提出先の期間が重なっています：" + read.name());
            }
            recipients.add(read);
        }
        return List.copyOf(recipients);
    }

    private static Recipient recipient(YamlPlace place) {
        place.only("name", "return", "per", "method", "from", "until", "unit", "number", "months", "assumed", "source");
        var unit = place.at("unit").choice(Labelled.byLabel(Deadline.Unit.values()));
        int number = place.at("number").number();
        int months = place.find("months").map(YamlPlace::number).orElse(1);
        return new Recipient(
                RecipientId.next(),
                place.at("name").text(),
                place.at("return").choice(Labelled.byLabel(Recipient.Frequency.values())),
                place.find("per")
                        .map(per -> per.choice(Labelled.byLabel(Recipient.Per.values())))
                        .orElse(Recipient.Per.MUNICIPALITY),
                place.find("method").map(YamlPlace::text).orElse(""),
                place.make(() -> new Deadline(unit, number, months)),
                place.period(),
                place.find("assumed").map(YamlPlace::flag).orElse(false),
                place.at("source").text());
    }
}
