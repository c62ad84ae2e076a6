package nl.dossierbrug.standard;

/**
 * One filled field of a dossier, with a path that finds the same field again in another dossier or in a pupil file.
 *
 * @param path element names below {@code dossier} joined by slashes. A repeated block is named by its natural key, from
 *        the table: {@code huidigeschool/leerling/toetslijst/toets[eldtoetscode=CITO;afnamedatum=2025-01-20]/…}; a
 *        second block with the same key in one dossier by {@code [key]#2}. A repeated leaf ({@code voornaam}) is one
 *        field, so that it is replaced as a whole. An attribute is {@code …/land/@omschrijving}.
 * @param value the text, untrimmed; the texts of a repeated leaf joined by line breaks
 */
public record DossierField(String path, String value) {
}
