/** What the tests share: one PostgreSQL per JVM, a municipality of one's own per test, and the generated documents. */
@org.jspecify.annotations.NullMarked
package tsunagi.testing;
