package nl.dossierbrug.standard.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.Versions;

/** Lays our verdict on the structure of a dossier beside that of the published schema of its namespace. */
final class SchemaOracle {

	private final Map<String, Validator> validators = new HashMap<>();
	private final Oso oso = new Oso();
	private final DocumentBuilder builder;
	private final Transformer transformer;

	SchemaOracle(Published published) {
		Versions versions = new Versions(new KnownVersions(OsoStandard.class).builtIn());
		published.versions().forEach(v -> validators.put(versions.named(v).orElseThrow().namespace(),
				published.schema(v).newValidator()));
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			builder = factory.newDocumentBuilder();
			transformer = TransformerFactory.newInstance().newTransformer();
		} catch (ParserConfigurationException | TransformerException e) {
			throw new AssertionError(e);
		}
	}

	Document parse(byte[] xml) throws IOException, SAXException {
		return builder.parse(new ByteArrayInputStream(xml));
	}

	/**
	 * The two verdicts.
	 *
	 * @param schema what the schema says; empty when it finds the dossier right
	 * @param ours what we say; likewise
	 */
	record Verdicts(String schema, List<String> ours) {

		boolean differ() {
			return schema.isEmpty() != ours.isEmpty();
		}
	}

	/** The verdicts on a dossier. No schema speaks for a namespace that none was published for. */
	Verdicts on(Document dossier) throws IOException, TransformerException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		transformer.transform(new DOMSource(dossier), new StreamResult(out));
		return on(out.toByteArray(), dossier.getDocumentElement().getNamespaceURI());
	}

	/** The verdicts on a dossier whose first element has that namespace. */
	Verdicts on(byte[] xml, String namespace) throws IOException {
		return new Verdicts(schemaFault(xml, validators.get(namespace)), ours(xml));
	}

	private static String schemaFault(byte[] xml, Validator validator) throws IOException {
		if (validator == null) {
			return "no schema";
		}
		try {
			validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
			return "";
		} catch (SAXException e) {
			return e.getMessage();
		}
	}

	/** A contradiction between versions is no matter of the schema; a foreign root is. */
	private List<String> ours(byte[] xml) throws IOException {
		return oso.read(new ByteArrayInputStream(xml)).findings().stream()
				.filter(f -> f.rule().startsWith("ST-01") || f.rule().equals("VS-01") || f.rule().startsWith("xml."))
				.map(Finding::message).map(Object::toString).toList();
	}
}
