package nl.dossierbrug.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.engine.Oso;

/** The dossier of an invented pupil. */
final class SampleDossier {

	static final String BSN = "999990019";

	private final String xml;

	SampleDossier() {
		try (var in = SampleDossier.class.getResourceAsStream("dossier.xml")) {
			xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** To a secondary school; absence is withheld, the parents do not agree. */
	Dossier povo() {
		return read(xml);
	}

	/** The same between two secondary schools. */
	Dossier vovo() {
		return read(xml.replace("POVO", "VOVO"));
	}

	/** The same with the absence that it says is withheld. */
	Dossier contrary() {
		return read(xml.replace("<!-- verzuim -->", "<verzuim><dagdelengeoorloofd>17</dagdelengeoorloofd></verzuim>"));
	}

	/** The same with another surname of the pupil, whatever it holds. */
	Dossier named(String surname) {
		Dossier dossier = povo();
		Element root = with(dossier.root(), Map.of("Brink", surname));
		return new Dossier(dossier.standard(), root);
	}

	private static Element with(Element element, Map<String, String> texts) {
		Element changed = element.children().isEmpty() ? element
				: element.withChildren(element.children().stream().map(c -> with(c, texts)).toList());
		return texts.containsKey(changed.text()) ? changed.withText(texts.get(changed.text())) : changed;
	}

	private static Dossier read(String xml) {
		try {
			return new Oso().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).dossier().orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
