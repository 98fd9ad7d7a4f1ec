/** つなぎ: case management of the 自立相談支援機関. One package below this one is one module. */
@org.jspecify.annotations.NullMarked
package tsunagi;
