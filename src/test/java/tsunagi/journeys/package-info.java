/** Whole ways through the program in a real browser, by the labels that people read. */
@org.jspecify.annotations.NullMarked
package tsunagi.journeys;
