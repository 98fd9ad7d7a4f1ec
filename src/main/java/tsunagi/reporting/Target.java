package tsunagi.reporting;

import java.math.BigDecimal;
import tsunagi.kernel.FiscalYear;

/** 目安値・KPI (standard-forms §7.4) of a number for a year. */
record Target(String indicator, FiscalYear year, BigDecimal value, String source) {}
