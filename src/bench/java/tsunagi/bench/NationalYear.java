package tsunagi.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tsunagi.kernel.FiscalYear;
import tsunagi.tenancy.ServiceCode;

/**
 * 全国の年度 — how often things happen in a fiscal year, from the ministry's survey. Years that it doesn't cover are taken
 * from the nearest one that it does.
 *
 * @param consultations 新規相談受付件数 of the nation, the weight of the year among others
 * @param plansPerConsultation プラン作成件数 for each consultation
 * @param services the share of plans that hold each service
 */
record NationalYear(
        double consultations, double plansPerConsultation, Map<ServiceCode, Double> services, Employment employment) {
    private static final TreeMap<Integer, NationalYear> YEARS = read();

    NationalYear {
        services = Map.copyOf(services);
    }

    /**
     * 就労・増収.
     *
     * @param aimed the share of plans with 就労支援対象者
     * @param started of those who aim at work with a plan, how many begin to work
     * @param increased of those, how many earn more
     * @param withoutPlan for each consultation, how many begin to work without a plan
     */
    record Employment(double aimed, double started, double increased, double withoutPlan) {}

    static NationalYear of(FiscalYear year) {
        var known = YEARS.floorEntry(year.startYear());
        return known == null ? YEARS.firstEntry().getValue() : known.getValue();
    }

    private static TreeMap<Integer, NationalYear> read() {
        var columns = new TreeMap<Integer, Map<String, Double>>();
        List<String> lines = Words.lines("national.csv");
        String[] names = lines.getFirst().split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            var row = new HashMap<String, Double>();
            for (int column = 1; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    row.put(names[column], Double.valueOf(cells[column]));
                }
            }
            columns.put(Integer.valueOf(cells[0]), row);
        }
        var years = new TreeMap<Integer, NationalYear>();
        columns.forEach((year, row) -> years.put(year, year(row, complete(columns, year))));
        return years;
    }

    /** The year itself, or the first later one with every column. */
    private static Map<String, Double> complete(TreeMap<Integer, Map<String, Double>> columns, int year) {
        return columns.tailMap(year).values().stream()
                .filter(row -> row.containsKey("S01") && row.containsKey("startedWithPlan"))
                .findFirst()
                .orElseThrow();
    }

    private static NationalYear year(Map<String, Double> row, Map<String, Double> full) {
        double plans = figure(full, "plans");
        var services = new LinkedHashMap<ServiceCode, Double>();
        full.forEach((name, count) -> {
            if (name.startsWith("S0")) {
                services.put(new ServiceCode(name), count / plans);
            }
        });
        double both = figure(full, "startedWithPlan") + figure(full, "increasedWithPlan");
        double aimed = both / (figure(full, "employmentRate") / 100);
        return new NationalYear(
                figure(row, "consultations"),
                figure(row, "plans") / figure(row, "consultations"),
                services,
                new Employment(
                        aimed / plans,
                        figure(full, "startedWithPlan") / aimed,
                        figure(full, "increasedWithPlan") / aimed,
                        (figure(full, "started") - figure(full, "startedWithPlan")) / figure(full, "consultations")));
    }

    private static double figure(Map<String, Double> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }
}
