package nl.dossierbrug.benchmark.dossiers;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;

/** A way to go through one dossier. For one thread. */
interface CheckWay {

	/**
	 * Goes through it to the end.
	 *
	 * @param xml the dossier
	 * @return a number made of all that was seen, so that no work can be left out
	 */
	int through(byte[] xml) throws Exception;

	/** The events of the JDK's own StAX parser, and nothing done with them. */
	static CheckWay events() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		return xml -> {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
			int seen = 0;
			while (reader.hasNext()) {
				seen = 31 * seen + reader.next();
			}
			reader.close();
			return seen;
		};
	}

	/** Only the validation of the JDK against the published schema; the validator is kept. */
	static CheckWay schema(Path xsd) throws Exception {
		Validator validator = SchemaFactory.newDefaultInstance().newSchema(xsd.toFile()).newValidator();
		validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		return xml -> {
			validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
			return 1;
		};
	}

	/** Ours without the checks of content: the tree, and its structure checked. */
	static CheckWay reading(OsoStandard standard) {
		return xml -> read(standard, xml).findings().size();
	}

	/** All of ours: the tree, its structure and its content checked. */
	static CheckWay checking(OsoStandard standard, CheckMode mode) {
		return xml -> {
			ReadResult result = read(standard, xml);
			Dossier dossier = result.dossier().orElseThrow();
			return result.findings().size() + standard.check(dossier, mode).size();
		};
	}

	private static ReadResult read(OsoStandard standard, byte[] xml) throws Exception {
		InputStream in = new ByteArrayInputStream(xml);
		ReadResult result = standard.read(in);
		if (!result.valid()) {
			throw new IllegalStateException("a dossier of the mix is not valid: " + result.findings());
		}
		return result;
	}
}
