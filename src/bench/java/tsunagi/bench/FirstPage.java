package tsunagi.bench;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.springframework.util.LinkedMultiValueMap;

/**
 * How good the first page of a search is among many people: of some hundred people of a desk each is sought by her family
 * name in カタカナ and her given name as written.
 */
final class FirstPage {
    private static final int PEOPLE = 200;
    private static final Transliterator TO_KATAKANA = Transliterator.getInstance("Hiragana-Katakana");
    private static final String SOUGHT = """
            select c.case_number, p.family_name || ' ' || p.given_name as name, split_part(p.kana, ' ', 1) as kana, p.given_name
            from municipality m
            join office o on o.municipality_id = m.municipality_id and o.code = 'O1'
            join support_case c on c.municipality_id = m.municipality_id and c.office_id = o.id
            join person p on p.municipality_id = c.municipality_id and p.id = c.person_id
            where m.code = ? and not exists (select from case_access a where a.municipality_id = c.municipality_id
                                             and a.person_id = c.person_id and a.restricted)
            order by md5(c.id::text) limit ?
            """;

    private final Connection superuser;
    private final Browser browser;

    FirstPage(Connection superuser, Browser browser) {
        this.superuser = superuser;
        this.browser = browser;
    }

    private record Sought(String name, String query) {}

    /** As a line of the report. */
    String measure() throws SQLException, IOException, InterruptedException {
        int there = 0;
        int right = 0;
        int shown = 0;
        var people = people();
        for (Sought sought : people) {
            var form = new LinkedMultiValueMap<String, String>();
            form.add("_csrf", browser.csrf());
            form.add("words", sought.query());
            var names = Jsoup.parse(browser.follow("/search", form))
                    .select("#people tbody th a")
                    .eachText();
            shown += names.size();
            right += (int) names.stream().filter(sought.name()::equals).count();
            there += names.contains(sought.name()) ? 1 : 0;
        }
        return "first page of a search: %d of %d people on it, precision %.1f %% (%d of %d rows)"
                .formatted(there, people.size(), 100.0 * right / Math.max(1, shown), right, shown);
    }

    private List<Sought> people() throws SQLException {
        List<Sought> people = new ArrayList<>();
        try (var statement = superuser.prepareStatement(SOUGHT)) {
            statement.setString(1, Towns.code(1));
            statement.setInt(2, PEOPLE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    String kana = TO_KATAKANA.transliterate(Objects.requireNonNull(row.getString("kana")));
                    people.add(new Sought(row.getString("name"), kana + " " + row.getString("given_name")));
                }
            }
        }
        return people;
    }
}
