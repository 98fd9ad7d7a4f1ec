/** What may break while people work: each fault is made for real, and nothing acknowledged may be lost or doubled. */
@org.jspecify.annotations.NullMarked
package tsunagi.faults;
