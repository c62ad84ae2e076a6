package nl.dossierbrug.exchange.model;

import java.util.Objects;

/**
 * The file that a dossier was made of.
 *
 * @param file its absolute path then
 * @param sha256 its digest then, in small hexadecimal
 */
public record DossierSource(String file, String sha256) {

	public DossierSource {
		Objects.requireNonNull(file);
		Objects.requireNonNull(sha256);
	}
}
