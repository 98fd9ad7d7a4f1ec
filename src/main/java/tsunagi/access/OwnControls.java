package tsunagi.access;

/**
 * 操作の設定 of one person.
 *
 * @param singleKeys whether single keys are shortcuts
 * @param recentCases whether the command palette lists the cases that she opened last
 */
record OwnControls(boolean singleKeys, boolean recentCases) {}
