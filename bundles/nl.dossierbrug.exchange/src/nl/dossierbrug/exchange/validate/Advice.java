package nl.dossierbrug.exchange.validate;

import nl.dossierbrug.core.text.Text;

/**
 * Where something can be set right, and by whom.
 *
 * @param where what to do there, in whole sentences
 * @param who who can, as the subject of a sentence
 */
public record Advice(Text where, Text who) {
}
