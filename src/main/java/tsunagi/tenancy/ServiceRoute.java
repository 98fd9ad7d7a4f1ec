package tsunagi.tenancy;

/**
 * 事業の経路.
 *
 * @param planItem false where the municipality's plan has no such item（プラン項目に無い）
 */
record ServiceRoute(ServiceCode code, Route route, boolean planItem) {}
