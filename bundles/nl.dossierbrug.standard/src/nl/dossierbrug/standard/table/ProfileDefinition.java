package nl.dossierbrug.standard.table;

import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;

/**
 * What a profile looks like in a dossier.
 *
 * @param profile its name
 * @param bundle the bundle of checks it belongs to: {@code OV} or {@code PaO}
 * @param overdrachtsoort what stands in that element
 * @param overstap what stands in {@code metadata/overstap}; empty when the profile leaves that free
 */
public record ProfileDefinition(Profile profile, String bundle, String overdrachtsoort, Optional<String> overstap) {
}
