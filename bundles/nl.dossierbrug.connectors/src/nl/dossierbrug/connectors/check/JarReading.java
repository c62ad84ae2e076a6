package nl.dossierbrug.connectors.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;

import nl.dossierbrug.core.file.NamedFile;

/** Reads a jar whole, hostile until shown otherwise, and sees whether it is as it was signed. */
final class JarReading {

	private static final long MOST_IN_FILE = 50L << 20;
	private static final int MOST_ENTRIES = 10_000;
	private static final long MOST_BYTES = 100L << 20;

	private final JarFindings findings;
	private final Map<String, byte[]> entries = new HashMap<>();
	private final Set<Optional<Signer>> signers = new HashSet<>();
	private boolean hasSignature;
	private long bytes;

	JarReading(JarFindings findings) {
		this.findings = findings;
	}

	/**
	 * @return what is in it; empty when nothing can be looked at, and then the findings say why
	 * @throws IOException when the file is not there or may not be read
	 */
	Optional<ConnectorJar> read(Path file) throws IOException {
		String name = file.getFileName().toString();
		if (new NamedFile(file).size() > MOST_IN_FILE) {
			findings.error("jar.too-large", name);
			return Optional.empty();
		}
		new NamedFile(file).open().close();
		try (JarFile jar = new JarFile(file.toFile(), true)) {
			Manifest manifest = jar.getManifest();
			if (!readAll(jar, name)) {
				return Optional.empty();
			}
			return Optional.of(new ConnectorJar(manifest == null ? new Manifest() : manifest, entries, signer(name)));
		} catch (SecurityException e) {
			findings.error("jar.changed", name);
			return Optional.empty();
		} catch (ZipException | IllegalArgumentException e) {
			findings.error("jar.damaged", name);
			return Optional.empty();
		} catch (IOException e) {
			// the file itself was opened before, so it is what stands in it
			findings.error("jar.damaged", name);
			return Optional.empty();
		}
	}

	private boolean readAll(JarFile jar, String name) {
		if (jar.size() > MOST_ENTRIES) {
			findings.error("jar.too-large", name);
			return false;
		}
		boolean whole = true;
		for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements();) {
			JarEntry entry = all.nextElement();
			String called = entry.getName();
			if (called.startsWith("/") || called.contains("\\") || called.contains(":") || called.matches("(.*/)?\\.\\.(/.*)?")) {
				findings.error("jar.entry", called);
				whole = false;
			} else if (!entry.isDirectory()) {
				whole &= read(jar, entry);
			}
			if (bytes > MOST_BYTES) {
				findings.error("jar.too-large", name);
				return false;
			}
		}
		return whole;
	}

	private boolean read(JarFile jar, JarEntry entry) {
		String called = entry.getName();
		try (InputStream in = jar.getInputStream(entry)) {
			byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - bytes + 1));
			bytes += content.length;
			if (entries.put(called, content) != null) {
				findings.error("jar.twice", called);
				return false;
			}
			note(entry);
			return true;
		} catch (SecurityException e) {
			findings.error("jar.changed", called);
		} catch (IOException e) {
			findings.error("jar.damaged", called);
		}
		return false;
	}

	private void note(JarEntry entry) {
		if (ConnectorJar.isSignature(entry.getName())) {
			hasSignature = true;
		} else if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
			CodeSigner[] who = entry.getCodeSigners();
			signers.add(who == null ? Optional.empty() : Optional.of(Signer.of(who[0])));
		}
	}

	/** Signed is only what is signed whole, by one. */
	private Optional<Signer> signer(String name) {
		if (signers.size() > 1) {
			findings.error("jar.half-signed", name);
			return Optional.empty();
		}
		Optional<Signer> one = signers.stream().findFirst().flatMap(signer -> signer);
		if (one.isEmpty() && hasSignature) {
			findings.error("jar.signature", name);
		}
		return one;
	}
}
