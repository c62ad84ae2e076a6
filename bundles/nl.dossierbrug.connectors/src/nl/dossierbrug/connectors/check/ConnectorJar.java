package nl.dossierbrug.connectors.check;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;

/**
 * A jar that was read whole: what is looked at is what was read, also when the file changes meanwhile.
 *
 * @param manifest its manifest; an empty one when it has none
 * @param entries what is in it, by name, without folders
 * @param signer who signed all of it; empty when nobody did
 */
record ConnectorJar(Manifest manifest, Map<String, byte[]> entries, Optional<Signer> signer) {

	private static final String SIGNATURES = "META-INF/[^/]*\\.(?i:SF|RSA|DSA|EC)|META-INF/(?i:SIG-)[^/]*";

	ConnectorJar {
		entries = Collections.unmodifiableMap(new TreeMap<>(entries));
	}

	/** Whether an entry is part of a signature, which nobody signs. */
	static boolean isSignature(String name) {
		return name.matches(SIGNATURES);
	}

	/** A header of the manifest; empty when it is not there. */
	String header(String name) {
		String value = manifest.getMainAttributes().getValue(name);
		return value == null ? "" : value.strip();
	}

	/** What stands in a header before the first semicolon. */
	String headerName(String name) {
		return header(name).split(";", 2)[0].strip();
	}
}
