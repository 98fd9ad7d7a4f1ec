package tsunagi.tenancy;

/**
 * 事業の名称.
 *
 * @param countsAs the column of the national returns
 */
record ServiceName(ServiceCode code, String name, ServiceCode countsAs) {
    ServiceName {
        if (countsAs.isLocal()) {
            throw new IllegalArgumentException("A service counts as a national one: " + countsAs);
        }
    }
}
