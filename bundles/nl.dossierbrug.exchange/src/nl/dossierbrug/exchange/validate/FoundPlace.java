package nl.dossierbrug.exchange.validate;

import nl.dossierbrug.core.text.Text;

/**
 * Where something was found.
 *
 * @param subject in whose dossier
 * @param line the line, from 1; 0 when it is about the whole
 * @param detail what stands there, where that is not the same in every dossier; empty where all say the same
 */
public record FoundPlace(Subject subject, int line, Text detail) {
}
