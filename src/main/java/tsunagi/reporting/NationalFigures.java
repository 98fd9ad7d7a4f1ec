package tsunagi.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tsunagi.kernel.FiscalYear;
import tsunagi.tenancy.YamlPlace;

/** 全国の値, as the nation publishes them by year, for comparison: {@code statistics/national.yaml}. */
@Component
class NationalFigures {
    private static final String FILE = "statistics/national.yaml";

    private final String source;
    private final List<Value> consultations;

    NationalFigures() {
        var root = YamlPlace.root(FILE, text());
        this.source =
                root.only("source", "consultationsPerInhabitants").at("source").text();
        this.consultations = root.at("consultationsPerInhabitants").items().stream()
                .map(NationalFigures::value)
                .toList();
    }

    /** What was published for a year. */
    record Value(FiscalYear year, BigDecimal value) {}

    /** 新規相談受付件数, 人口10万人あたり（1か月あたり）, of the year, or of the last one before it that is published. */
    Optional<Value> consultationsPerInhabitants(FiscalYear year) {
        return consultations.stream()
                .filter(value -> value.year().compareTo(year) <= 0)
                .max(Comparator.comparing(Value::year));
    }

    String source() {
        return source;
    }

    private static Value value(YamlPlace place) {
        place.only("fiscalYear", "value");
        return new Value(
                new FiscalYear(place.at("fiscalYear").number()),
                place.at("value").read(BigDecimal::new));
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
