package tsunagi.standards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tsunagi.kernel.Period;
import tsunagi.meanstest.Standing;
import tsunagi.tenancy.YamlPlace;

/**
 * 付いてくる表の一行 — amounts of one item that share days, mark and source.
 *
 * @param amounts yen by subject, in the order of the file
 */
record ShippedLine(StandardItem item, Period valid, Standing standing, String source, Map<String, Long> amounts) {

    static ShippedLine of(YamlPlace place, StandardItem item) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        YamlPlace given = place.at("amounts");
        for (String key : given.keys()) {
            long yen = given.at(key).number();
            for (String subject : subjects(item, key)) {
                if (amounts.put(subject, yen) != null) {
                    throw given.at(key).refuse("同じ人数が2回あります");
                }
            }
        }
        return new ShippedLine(
                item,
                place.period(),
                ShippedReader.standing(place),
                place.at("source").text(),
                amounts);
    }

    private static List<String> subjects(StandardItem item, String key) {
        return item.bySize()
                ? HouseholdSizes.parse(key).each().stream()
                        .map(Object::toString)
                        .toList()
                : List.of(key);
    }

    /** No surer than it is that the municipality has this grade. */
    ShippedLine within(Standing grade, String why) {
        return grade == Standing.CONFIRMED
                ? this
                : new ShippedLine(item, valid, lessSure(grade, standing), why + "。額は" + source, amounts);
    }

    private static Standing lessSure(Standing one, Standing other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    List<StandardRow> rows(MunicipalityCode code, String municipality) {
        List<StandardRow> rows = new ArrayList<>();
        amounts.forEach((subject, yen) -> {
            var key = new StandardKey(item, subject);
            var value = StandardValue.of(yen);
            rows.add(new StandardRow(
                    id(code.value(), key, valid, value), key, municipality, valid, standing, source, value, false));
        });
        return rows;
    }

    /** Of what a row says to a calculation: with another amount it is another row. */
    static UUID id(String whose, StandardKey key, Period valid, StandardValue value) {
        String said = "%s %s %s %s %s %s"
                .formatted(whose, key.item(), key.subject(), valid.start(), value.number(), value.words());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
