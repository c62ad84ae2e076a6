package nl.dossierbrug.standard.table;

import nl.dossierbrug.core.text.Text;

/**
 * An attribute that an element may have.
 *
 * @param name its name
 * @param type what may stand in it
 * @param required whether it must be there
 * @param label what people call it
 */
public record AttributeDefinition(String name, LeafType type, boolean required, Text label) {
}
