package tsunagi.housingbenefit;

import java.time.LocalDate;
import tsunagi.meanstest.RegularEmployment;

/**
 * 常用就職届 as the desk received it.
 *
 * @param startedOn the first day of work
 * @param employer 就職先
 */
record EmploymentNotice(
        LocalDate receivedOn, LocalDate startedOn, RegularEmployment.Contract contract, String employer) {}
