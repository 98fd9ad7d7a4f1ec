package tsunagi.tenancy;

/**
 * 人口 — by which the returns count per 100,000.
 *
 * @param inhabitants 人
 * @param assumed 仮定: no published figure was entered yet
 */
public record Population(long inhabitants, boolean assumed) {}
