package nl.dossierbrug.dirtylists;

import java.util.List;

/**
 * A sheet before it is written. A cell is a text, a {@link java.time.LocalDate} or a {@link Long}.
 *
 * @param name what stands on its tab
 */
record Grid(String name, List<List<Object>> rows) {
}
