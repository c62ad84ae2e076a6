package nl.dossierbrug.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.engine.Oso;

/** The sample dossier, and ways to spoil it. */
public final class Sample {

	private final Oso oso = new Oso();

	/** The XML as it lies on disk. */
	public String xml() {
		try (InputStream in = Sample.class.getResourceAsStream("sample.xml")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** The XML with one piece, which must be in it, replaced where it first stands. */
	public String with(String piece, String other) {
		String xml = xml();
		int at = xml.indexOf(piece);
		if (at < 0) {
			throw new AssertionError("the sample has no " + piece);
		}
		return xml.substring(0, at) + other + xml.substring(at + piece.length());
	}

	/** The XML with one piece taken out. */
	public String without(String piece) {
		return with(piece, "");
	}

	/** Reads XML. */
	public ReadResult read(String xml) {
		return read(xml.getBytes(StandardCharsets.UTF_8));
	}

	/** Reads XML. */
	public ReadResult read(byte[] xml) {
		try {
			return oso.read(new ByteArrayInputStream(xml));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** The sample as a tree. */
	public Dossier dossier() {
		return read(xml()).dossier().orElseThrow();
	}
}
