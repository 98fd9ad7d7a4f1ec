package tsunagi.tenancy;

import java.util.regex.Pattern;
import tsunagi.kernel.Refusal;

/** 事業コード — S01–S12 in the order of 標準様式5 and of the national returns, L01–L99 for a municipality's own. */
public record ServiceCode(String value) implements Comparable<ServiceCode> {
    private static final Pattern CODE = Pattern.compile("S(0[1-9]|1[0-2])|L(0[1-9]|[1-9][0-9])");

    public static final ServiceCode HOUSING_BENEFIT = new ServiceCode("S01");
    public static final ServiceCode HOUSING_SUPPORT = new ServiceCode("S02");
    public static final ServiceCode HOUSEHOLD_BUDGET = new ServiceCode("S03");
    public static final ServiceCode WORK_PREPARATION = new ServiceCode("S04");
    public static final ServiceCode WORK_TRAINING = new ServiceCode("S05");
    public static final ServiceCode EMPLOYMENT_SUPPORT = new ServiceCode("S06");
    public static final ServiceCode WELFARE_LOAN = new ServiceCode("S07");
    public static final ServiceCode EMPLOYMENT_WITH_HELLO_WORK = new ServiceCode("S08");
    public static final ServiceCode CHILDREN_LEARNING = new ServiceCode("S09");
    public static final ServiceCode OTHER_PUBLIC = new ServiceCode("S10");
    public static final ServiceCode INFORMAL = new ServiceCode("S11");
    public static final ServiceCode OTHER = new ServiceCode("S12");

    public ServiceCode {
        if (!CODE.matcher(value).matches()) {
            throw new Refusal("知らない事業コードです：" + value);
        }
    }

    public boolean isLocal() {
        return value.startsWith("L");
    }

    /** National services first. */
    @Override
    public int compareTo(ServiceCode other) {
        return isLocal() == other.isLocal()
                ? value.compareTo(other.value)
                : Boolean.compare(isLocal(), other.isLocal());
    }

    @Override
    public String toString() {
        return value;
    }
}
