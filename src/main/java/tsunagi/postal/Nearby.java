package tsunagi.postal;

import tsunagi.tenancy.Municipality;

/**
 * 管内 — which towns stand first: those of the city or the prefecture that asks.
 *
 * @param prefectureCode the first two digits of the 団体コード
 * @param city with which the names of its towns' cities begin: of 札幌市 those of its wards, too
 */
record Nearby(String prefectureCode, String city) {
    static Nearby of(Municipality municipality) {
        return new Nearby(municipality.code().substring(0, 2), municipality.name());
    }
}
