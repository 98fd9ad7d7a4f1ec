package tsunagi.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Payee;

@Repository
class PayeeStore {
    private static final String ADD = """
            insert into benefit_payee (id, benefit_id, share, valid_from, kind, ground, necessity, found_on, name, amount,
                                       bank_code, bank_name, branch_code, branch_name, account_type, account_number, holder)
            values (:id, :benefit, :share, :from, :kind, :ground, :necessity, :found, :name, :amount,
                    :bankCode, :bankName, :branchCode, :branchName, :type, :number, :holder)
            """;
    private static final String OF_CASE = """
            select p.*, s.name as recorded_by_name from benefit_payee p
            join published_benefit b on b.benefit_id = p.benefit_id
            left join published_staff s on s.staff_id = p.recorded_by
            where b.case_id = :case
            order by p.benefit_id, p.share, p.valid_from desc, p.id desc
            """;
    /** Serialises those who change the payees of one benefit; lasts until the transaction ends. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended('payee ' || :benefit, 0))";

    private final JdbcClient jdbc;

    PayeeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version with whose it is and who wrote it. */
    record Stored(BenefitId benefit, PayeeVersion version, String recordedBy) {}

    void lock(BenefitId benefit) {
        jdbc.sql(LOCK).param("benefit", benefit.toString()).query(Integer.class).single();
    }

    /** Of all benefits of a case; of each share the version that begins last stands first. */
    List<Stored> ofCase(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, number) -> new Stored(
                        new BenefitId(row.getObject("benefit_id", UUID.class)),
                        version(row),
                        Objects.requireNonNullElse(row.getString("recorded_by_name"), "")))
                .list();
    }

    void add(BenefitId benefit, PayeeVersion version) {
        var receiver = version.receiver();
        var necessity = receiver.necessity();
        var ground = receiver.ground();
        var account = version.account();
        jdbc.sql(ADD)
                .param("id", version.id().value())
                .param("benefit", benefit.value())
                .param("share", version.share())
                .param("from", version.validFrom())
                .param("kind", receiver.kind().name())
                .param("ground", ground == null ? null : ground.name())
                .param("necessity", necessity == null ? "" : necessity.reason())
                .param("found", necessity == null ? null : necessity.foundOn())
                .param("name", version.name())
                .param(
                        "amount",
                        version.amount() == null ? null : version.amount().amount())
                .param("bankCode", account.bank().code())
                .param("bankName", account.bank().name())
                .param("branchCode", account.branch().code())
                .param("branchName", account.branch().name())
                .param("type", account.type().name())
                .param("number", account.number())
                .param("holder", account.holder().value())
                .update();
    }

    /** From a row that has all columns of the table under their names; its number is {@code id}. */
    static PayeeVersion version(ResultSet row) throws SQLException {
        return version(row, "id");
    }

    static PayeeVersion version(ResultSet row, String idColumn) throws SQLException {
        Long amount = row.getObject("amount", Long.class);
        return new PayeeVersion(
                new PayeeVersionId(row.getObject(idColumn, UUID.class)),
                row.getInt("share"),
                row.getObject("valid_from", LocalDate.class),
                receiver(row),
                row.getString("name"),
                amount == null ? null : Yen.of(amount),
                new BankAccount(
                        new BankAccount.Place(row.getString("bank_code"), row.getString("bank_name")),
                        new BankAccount.Place(row.getString("branch_code"), row.getString("branch_name")),
                        AccountType.valueOf(row.getString("account_type")),
                        row.getString("account_number"),
                        new HolderName(row.getString("holder"))));
    }

    private static Receiver receiver(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return Receiver.of(
                PayeeKind.valueOf(row.getString("kind")),
                ground == null ? null : Payee.Ground.valueOf(ground),
                necessity(row.getString("necessity"), row.getObject("found_on", LocalDate.class)));
    }

    private static Payee.@Nullable Necessity necessity(String reason, @Nullable LocalDate foundOn) {
        return foundOn == null ? null : new Payee.Necessity(reason, foundOn);
    }
}
