package nl.dossierbrug.exchange.validate;

import java.nio.file.Path;

/**
 * A file to be looked at.
 *
 * @param path where it is: as the user named it, or below the folder as the user named that
 * @param name its name: below that folder, with the folders between
 */
record DossierFile(Path path, Path name) {
}
