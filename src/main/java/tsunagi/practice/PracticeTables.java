package tsunagi.practice;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.reporting.CityTableForm;
import tsunagi.reporting.CityTables;
import tsunagi.reporting.TableRow;

/** 独自集計表 of 練習市, as 大阪市港区 asks for one each month (事業計画 7(9)): last month's results and activities. */
@Component
@Profile("practice")
class PracticeTables {
    private static final List<TableRow> RESULTS = List.of(
            new TableRow("new-consultations", "新規相談"),
            new TableRow("returning-consultations", "うち再相談"),
            new TableRow("plans", "プラン作成"),
            new TableRow("employment-targets", "うち就労支援対象者"),
            new TableRow("employed", "就労者"),
            new TableRow("increased", "増収者"),
            new TableRow("closings", "終結"),
            new TableRow("contacts", "対応（延べ）"),
            new TableRow("channel", "受付方法"),
            new TableRow("route", "相談経路"));

    private final CityTables tables;

    PracticeTables(CityTables tables) {
        this.tables = tables;
    }

    void compose(Practice practice) {
        var officer = practice.actor(PracticeStaff.SHI_TANTOU);
        officer.call(() -> tables.add(form("区への月次実績報告（実績・活動状況）", "MONTHS", "", withActivities())));
        officer.call(() -> tables.add(form("男女別の実績", "SEXES", "性別は、支援台帳の記録によります。", RESULTS)));
    }

    private static List<TableRow> withActivities() {
        return Stream.concat(RESULTS.stream(), Stream.of(new TableRow("contact", "活動状況（対応方法）")))
                .toList();
    }

    private static CityTableForm form(String title, String columns, String notes, List<TableRow> rows) {
        return new CityTableForm(title, notes, "令和6年4月1日", columns, rows, 0);
    }
}
