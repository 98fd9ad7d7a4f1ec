package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tsunagi.kernel.FiscalYear;
import tsunagi.tenancy.ServiceCode;

/**
 * The simulated years look like the nation's: consultations by year, plans for each consultation, services of the plans,
 * 就労・増収率. A case counts in the year in which it was received; the last two years are still running.
 */
final class MarginCheck implements Check {
    private static final int FEWEST = 300;
    private static final double TOLERANCE = 0.03;
    private static final String YEARS = """
            with received as (
                select municipality_id, id, extract(year from received_on - interval '3 months')::int as year
                from support_case),
            counted as (
                select r.year, r.municipality_id, r.id, p.id as plan, p.employment_goal,
                       exists (select from case_fact f where f.municipality_id = r.municipality_id and f.case_id = r.id
                               and f.term = p.term and f.kind in ('EMPLOYMENT_STARTED', 'INCOME_INCREASED')) as outcome
                from received r left join plan p on p.municipality_id = r.municipality_id and p.case_id = r.id)
            select year, count(distinct (municipality_id, id)), count(plan),
                   count(*) filter (where employment_goal), count(*) filter (where employment_goal and outcome),
                   (select count(distinct (l.municipality_id, l.plan_id)) from plan_support_line l
                    join plan p on p.municipality_id = l.municipality_id and p.id = l.plan_id
                    join received r on r.municipality_id = p.municipality_id and r.id = p.case_id
                    where l.service_code = 'S06' and r.year = counted.year)
            from counted group by year order by year
            """;

    /** One year as it was simulated; the last figure counts the plans with 自立相談支援機関による就労支援. */
    private record Year(int year, long cases, long plans, long aimed, long succeeded, long employmentSupport) {}

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        var years = years(connection);
        var whole = years.subList(1, Math.max(1, years.size() - 2));
        var findings = new ArrayList<Finding>();
        double simulated = whole.stream().mapToLong(Year::cases).sum();
        double national =
                whole.stream().mapToDouble(year -> nation(year).consultations()).sum();
        for (Year year : whole) {
            if (year.cases() >= FEWEST) {
                findings.addAll(findings(year, simulated, national));
            }
        }
        findings.add(wave(connection));
        return findings;
    }

    private static List<Finding> findings(Year year, double simulated, double national) {
        var nation = nation(year);
        String name = new FiscalYear(year.year()).label();
        return List.of(
                near(
                        name + " share of the consultations",
                        year.cases() / simulated,
                        nation.consultations() / national,
                        simulated),
                near(
                        name + " plans for each consultation",
                        (double) year.plans() / year.cases(),
                        nation.plansPerConsultation(),
                        year.cases()),
                near(
                        name + " plans with S06",
                        (double) year.employmentSupport() / year.plans(),
                        Objects.requireNonNull(nation.services().get(ServiceCode.EMPLOYMENT_SUPPORT)),
                        year.plans()),
                near(
                        name + " 就労・増収率",
                        (double) year.succeeded() / Math.max(1, year.aimed()),
                        nation.employment().started() + nation.employment().increased(),
                        year.aimed()));
    }

    private static Finding near(String what, double is, double shouldBe, double of) {
        double chance = 4 * Math.sqrt(shouldBe * (1 - Math.min(0.99, shouldBe)) / Math.max(1, of));
        double tolerance = TOLERANCE + chance;
        return new Finding(
                what,
                "%.1f %%, the nation %.1f %%".formatted(is * 100, shouldBe * 100),
                Math.abs(is - shouldBe) <= tolerance);
    }

    /** April to June 2020 brought about 38 % of that year's consultations. */
    private static Finding wave(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(*) filter (where received_on < '2020-07-01'), count(*) from support_case
                        where received_on >= '2020-04-01' and received_on < '2021-04-01'
                        """)) {
            row.next();
            long all = row.getLong(2);
            return all < FEWEST
                    ? new Finding("wave of 2020", "too few cases to say", true)
                    : near("wave of 2020, April to June", (double) row.getLong(1) / all, 0.38, all);
        }
    }

    private static NationalYear nation(Year year) {
        return NationalYear.of(FiscalYear.of(LocalDate.of(year.year(), 4, 1)));
    }

    private static List<Year> years(Connection connection) throws SQLException {
        var years = new ArrayList<Year>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(YEARS)) {
            while (row.next()) {
                years.add(new Year(
                        row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
            }
        }
        return years;
    }
}
