package tsunagi.standards;

import java.util.ArrayList;
import java.util.List;
import tsunagi.tenancy.YamlPlace;

/** Reads what holds for every municipality at the beginning. */
final class NationalReader {
    private static final String EVERYWHERE = "全国共通";

    private final YamlPlace file;
    private final List<StandardRow> rows = new ArrayList<>();

    NationalReader(YamlPlace file) {
        this.file = file.only("assets", "movingCosts", "duties", "deadlines", "forms");
    }

    List<StandardRow> rows() {
        YamlPlace assets = file.at("assets").only("from", "until", "mark", "source", "times", "ceiling");
        add(assets, StandardKey.of(StandardItem.ASSET_LIMIT, AssetPart.TIMES), number(assets, "times"));
        add(assets, StandardKey.of(StandardItem.ASSET_LIMIT, AssetPart.CEILING), number(assets, "ceiling"));
        each("movingCosts", StandardItem.MOVING_COST, "treatment", "limit");
        each("duties", StandardItem.DUTY, "words", "count");
        each("deadlines", StandardItem.DEADLINE, "words", "number");
        for (YamlPlace place : file.at("forms").items()) {
            place.only("kind", "from", "until", "mark", "source", "number", "name");
            String title = place.at("number").text() + "　" + place.at("name").text();
            add(place, key(place, StandardItem.FORM), StandardValue.of(title));
        }
        return rows;
    }

    private void each(String list, StandardItem item, String words, String number) {
        for (YamlPlace place : file.at(list).items()) {
            place.only("kind", "from", "until", "mark", "source", words, number);
            var value = place.make(() -> new StandardValue(
                    place.find(number).map(found -> (long) found.number()).orElse(null),
                    place.find(words).map(YamlPlace::text).orElse(null)));
            add(place, key(place, item), value);
        }
    }

    private static StandardKey key(YamlPlace place, StandardItem item) {
        try {
            return new StandardKey(item, place.at("kind").text());
        } catch (IllegalArgumentException unknown) {
            throw place.at("kind").refuse("知らない種類です");
        }
    }

    private static StandardValue number(YamlPlace place, String field) {
        return StandardValue.of(place.at(field).number());
    }

    private void add(YamlPlace place, StandardKey key, StandardValue value) {
        var valid = place.period();
        rows.add(new StandardRow(
                ShippedLine.id(EVERYWHERE, key, valid, value),
                key,
                EVERYWHERE,
                valid,
                ShippedReader.standing(place),
                place.at("source").text(),
                value,
                false));
    }
}
