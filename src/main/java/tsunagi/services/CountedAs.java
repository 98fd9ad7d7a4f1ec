package tsunagi.services;

/** 就労者・増収者: as what a person counts in a month; the view {@code published_services_counted_outcome} decides. */
enum CountedAs {
    EMPLOYED("就労者"),
    INCREASED("増収者");

    private final String label;

    CountedAs(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
