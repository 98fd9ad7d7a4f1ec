package tsunagi.guide;

/** A chapter by its title. */
record GuideLink(String title, String href) {}
