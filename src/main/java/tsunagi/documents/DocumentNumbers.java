package tsunagi.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PaperKind;

/**
 * 文書番号: numbers outgoing papers from 1 in each 年度, without a gap. The number is taken in the caller's transaction: when
 * that fails the number is free again, and two papers of one kind wait for each other.
 */
@Service
public class DocumentNumbers {
    private static final String NUMBER = "{n}";
    private static final String YEAR = "{年度}";

    private final JdbcClient jdbc;

    DocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this kind of paper in this year, such as 長福第123号. A new year keeps the last one's pattern. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(PaperKind kind, FiscalYear year) {
        return jdbc.sql("""
                        insert into document_number_series as series (kind, fiscal_year, pattern, next_number)
                        values (:kind, :year,
                                coalesce((select earlier.pattern from document_number_series earlier
                                          where earlier.kind = :kind and earlier.fiscal_year < :year
                                          order by earlier.fiscal_year desc limit 1), :usual),
                                2)
                        on conflict (municipality_id, kind, fiscal_year)
                            do update set next_number = series.next_number + 1
                        returning pattern, next_number - 1 as number
                        """)
                .param("kind", kind.name())
                .param("year", year.startYear())
                .param("usual", usualPattern(kind))
                .query((row, line) -> row.getString("pattern")
                        .replace(NUMBER, Integer.toString(row.getInt("number")))
                        .replace(YEAR, year.code()))
                .single();
    }

    /** The desk's letters are not the municipality's: their numbers may not read like those of its papers. */
    private static String usualPattern(PaperKind kind) {
        return kind == PaperKind.REFERRAL_LETTER ? "紹第{n}号" : "福第{n}号";
    }

    /** Sets the pattern of the numbers still to come: 長福第{n}号, or {年度}長福第{n}号 with the year's code. */
    @Transactional
    public void changePattern(PaperKind kind, FiscalYear year, String pattern) {
        if (!pattern.contains(NUMBER)) {
            throw new Refusal("pattern", "文書番号の形に、番号の入る場所「{n}」を入れてください。");
        }
        jdbc.sql("""
                        insert into document_number_series (kind, fiscal_year, pattern, next_number)
                        values (:kind, :year, :pattern, 1)
                        on conflict (municipality_id, kind, fiscal_year) do update set pattern = excluded.pattern
                        """)
                .param("kind", kind.name())
                .param("year", year.startYear())
                .param("pattern", pattern.strip())
                .update();
    }
}
