package tsunagi.reporting;

import java.util.List;

/** 独自集計表の一覧: each table in its latest version. */
record CityTableListPage(List<CityTable> tables, boolean mayCompose) {
    static final String PATH = "/returns/tables";

    CityTableListPage {
        tables = List.copyOf(tables);
    }
}
