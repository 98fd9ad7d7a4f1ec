package tsunagi.forms;

/**
 * One option chosen on a sheet.
 *
 * @param main ◎, or the only ○ of the 主訴
 */
public record ChosenOption(String field, String option, boolean main) {}
