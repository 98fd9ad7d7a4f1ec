package tsunagi.postal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** All SQL on 町域; its callers run in the platform transaction manager. */
@Repository
class PostalTownStore {
    /** One code has up to 66 towns. */
    private static final int MOST = 200;

    private static final int TELL_EVERY = 5_000;
    private static final Pattern COUNTY = Pattern.compile("^.+?郡(?=.+[町村]$)");
    private static final String COPY =
            "copy platform.postal_town (postal_code, city_code, prefecture, city, place, town, town_kana) from stdin";

    private final JdbcClient jdbc;
    private final DataSource source;

    PostalTownStore(@Qualifier("platform") JdbcClient jdbc, @Qualifier("platform") DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** The towns of one code; those of the nearer city first. */
    List<PostalTown> of(String postalCode, Nearby near) {
        return jdbc.sql("""
                        select postal_code, city_code, prefecture, city, town, town_kana from platform.postal_town
                        where postal_code = :code
                        order by (left(city_code, 2) = :prefecture and starts_with(city, :city)) desc,
                                 (left(city_code, 2) = :prefecture) desc, city_code, town_kana collate "C"
                        limit :most
                        """)
                .param("code", postalCode)
                .param("prefecture", near.prefectureCode())
                .param("city", near.city())
                .param("most", MOST)
                .query(PostalTownStore::town)
                .list();
    }

    /**
     * The towns with which an address begins, the longest ones only: 新潟県長岡市五反田町1-2 lies in 五反田町. The 郡 may be missing.
     *
     * @param prefecture null when the address was written without it
     * @param address from the city on
     */
    List<PostalTown> at(@Nullable String prefecture, String address, Nearby near) {
        return jdbc.sql("""
                        with matching as (
                          select *, rank() over (order by length(town) desc) as place_in_length from platform.postal_town
                          where (:given::text is null or prefecture = :given)
                            and (starts_with(:address, city || town) or starts_with(:address, place || town)))
                        select postal_code, city_code, prefecture, city, town, town_kana from matching
                        where place_in_length = 1
                        order by (left(city_code, 2) = :prefecture) desc, city_code, postal_code
                        limit :most
                        """)
                .param("given", prefecture)
                .param("address", address)
                .param("prefecture", near.prefectureCode())
                .param("most", MOST)
                .query(PostalTownStore::town)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from platform.postal_town")
                .query(Integer.class)
                .single();
    }

    /** Nobody sees one without the other: what was there goes, and these come. */
    void replaceAll(List<PostalTown> towns, IntConsumer told) {
        jdbc.sql("delete from platform.postal_town").update();
        var connection = DataSourceUtils.getConnection(source);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                write(copy, towns, told);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("copy", COPY, failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static void write(CopyIn copy, List<PostalTown> towns, IntConsumer told) throws SQLException {
        for (int i = 0; i < towns.size(); i++) {
            byte[] row = row(towns.get(i)).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(row, 0, row.length);
            if (i % TELL_EVERY == 0) {
                told.accept(i);
            }
        }
        copy.endCopy();
    }

    private static String row(PostalTown town) {
        return String.join(
                                "\t",
                                town.postalCode(),
                                town.cityCode(),
                                town.prefecture(),
                                town.city(),
                                COUNTY.matcher(town.city()).replaceFirst(""),
                                town.town(),
                                town.kana())
                        .replace("\\", "\\\\")
                + "\n";
    }

    private static PostalTown town(ResultSet row, int number) throws SQLException {
        return new PostalTown(
                row.getString("postal_code"),
                row.getString("city_code"),
                row.getString("prefecture"),
                row.getString("city"),
                row.getString("town"),
                row.getString("town_kana"));
    }
}
