package tsunagi.plan;

/**
 * 足りないこと — something that has to be there before the person agrees to the plan.
 *
 * @param place where it is put right, below the plan's address
 */
record Gap(CompletenessRule rule, String message, String place) {}
