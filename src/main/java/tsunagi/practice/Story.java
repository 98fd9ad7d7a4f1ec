package tsunagi.practice;

import java.util.function.Consumer;

/**
 * One invented person's way through the desk.
 *
 * @param since how many business days before the first start she turned to the desk
 */
record Story(int since, Consumer<Narrator> events) {}
