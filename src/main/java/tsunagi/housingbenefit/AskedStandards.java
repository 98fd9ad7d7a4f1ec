package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.IncomeThreshold;
import tsunagi.meanstest.RentCap;
import tsunagi.meanstest.RentStandards;
import tsunagi.meanstest.TableValue;
import tsunagi.standards.HouseholdStandards;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.MunicipalityCode;
import tsunagi.standards.StandardRow;
import tsunagi.standards.StandardTables;
import tsunagi.web.JsonField;
import tsunagi.web.JsonFields;

/**
 * 問いの基準 — by which values a question is answered: those of a municipality's table on the day of the application, or those that
 * were sent instead.
 *
 * @param table of the municipality that was named; where none was, of the one that the token belongs to
 * @param threshold 基準額; null when it is missing, and then the fields have a reason
 * @param rentCap 家賃上限; null likewise
 */
record AskedStandards(
        LocalStandards table,
        @Nullable TableValue threshold,
        @Nullable TableValue rentCap) {
    /** 01 to 47 */
    private static final Pattern PREFECTURE = Pattern.compile("0[1-9]|[1-3][0-9]|4[0-7]");

    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    /**
     * What is missing or wrong is refused in the fields.
     *
     * @param day of the application, size of the household: null when they were refused themselves
     */
    static AskedStandards read(
            JsonFields fields, StandardTables tables, @Nullable LocalDate day, @Nullable Integer size) {
        var code = fields.field("municipality", "団体コード");
        var named = code.text(CODE, "は、5桁の数字の文字列（例：\"14130\"）か null で送ってください");
        var table = named == null ? Optional.<LocalStandards>empty() : existing(named, tables);
        if (named != null && table.isEmpty()) {
            code.refuse("（" + named + "）は、基準額表にありません。上5桁が正しいか確かめてください");
        }
        var household = table.isEmpty() || day == null || size == null
                ? null
                : table.get().household(size, day);
        boolean alone = code.isNothing();
        return new AskedStandards(
                table.orElseGet(tables::own),
                value(
                        fields.field("incomeThreshold", "基準額").requiredIf(alone),
                        household,
                        HouseholdStandards::threshold),
                value(fields.field("rentCap", "家賃上限").requiredIf(alone), household, HouseholdStandards::rentCap));
    }

    /** 練習市 (99999) has a table, and is no municipality that a program could ask about. */
    private static Optional<LocalStandards> existing(String code, StandardTables tables) {
        return PREFECTURE.matcher(code).lookingAt() ? tables.of(new MunicipalityCode(code)) : Optional.empty();
    }

    /** A row of a table, or nothing. */
    private interface Row {
        @Nullable
        StandardRow of(HouseholdStandards household);
    }

    private static @Nullable TableValue value(JsonField sent, @Nullable HouseholdStandards household, Row row) {
        Long amount = sent.yen();
        if (amount != null) {
            return TableValue.typed(sent.label(), Yen.of(amount));
        }
        if (!sent.isNothing() || household == null) {
            return null;
        }
        var found = row.of(household);
        if (found == null) {
            sent.refuse("は、%sの表に、%d人・%sの行がありません。この項目で送ってください"
                    .formatted(household.municipality(), household.size(), household.day()));
            return null;
        }
        return found.tableValue();
    }

    /** As the calculation takes them, once nothing was refused. */
    RentStandards on(LocalDate day) {
        var known = requireNonNull(threshold);
        var applied = applied(day);
        return new RentStandards(
                new IncomeThreshold(known),
                new RentCap(requireNonNull(rentCap)),
                applied.assetLimit(table.household(1, day), known),
                applied.countingStart());
    }

    /** What the municipality's table says of everything beside the two amounts; none of it depends on the household's size. */
    AppliedStandards applied(LocalDate day) {
        return new AppliedStandards(table, 1, null, day, null, null);
    }
}
