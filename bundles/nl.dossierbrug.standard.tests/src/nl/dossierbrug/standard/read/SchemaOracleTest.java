package nl.dossierbrug.standard.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.standard.Oso;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementTable;
import nl.dossierbrug.standard.table.Place;
import nl.dossierbrug.standard.table.ResourceFolder;
import nl.dossierbrug.standard.table.StandardVersion;

/** The reader's verdict on structure is that of the published schema. */
class SchemaOracleTest {

	private static final int MUTANTS_PER_DOSSIER = 250;

	private final Sample sample = new Sample();
	private Published published;
	private Validator validator;

	@BeforeEach
	void findPublishedFiles() {
		published = new Published();
		validator = published.schema().newValidator();
	}

	@Test
	void everyPublishedExampleIsRead() throws Exception {
		for (Path example : published.examples()) {
			ReadResult result = sample.read(Files.readAllBytes(example));
			assertEquals(List.of(), result.findings(), example.getFileName().toString());
			assertTrue(result.valid());
		}
	}

	@Test
	void ourOwnSampleIsValidByThePublishedSchema() {
		assertEquals("", schemaFault(sample.xml().getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void spoiledDossiersGetTheVerdictOfThePublishedSchema() throws Exception {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20190415);
		Mutator mutator = new Mutator(random);
		List<String> differences = new ArrayList<>();
		int spoiled = 0;
		for (Document original : originals()) {
			for (int i = 0; i < MUTANTS_PER_DOSSIER; i++) {
				Document mutant = (Document) original.cloneNode(true);
				String done = mutator.mutate(mutant);
				byte[] xml = bytes(mutant);
				String schemaFault = schemaFault(xml);
				ReadResult result = sample.read(xml);
				spoiled += schemaFault.isEmpty() ? 0 : 1;
				if (schemaFault.isEmpty() != ours(result).isEmpty()) {
					differences.add(done + " schema: " + schemaFault + " ours: " + ours(result));
				}
			}
		}
		assertEquals("", String.join("\n", differences));
		assertTrue(spoiled > 1500, spoiled + " mutants were invalid");
	}

	@Test
	void everyKindOfTextGetsTheVerdictOfThePublishedSchema() throws Exception {
		List<String> differences = new ArrayList<>();
		Set<String> types = new HashSet<>();
		ElementTable elements = new StandardVersion(new ResourceFolder(Oso.class, "2019.1")).elements();
		for (Document document : List.of(parse(sample.xml()), parse(sample.with("<geboortedatum>2013-02-28</geboortedatum>",
				"<geboortemaand>2013-02</geboortemaand>")))) {
			NodeList all = document.getElementsByTagNameNS("*", "*");
			for (int i = 0; i < all.getLength(); i++) {
				Optional<Place> place = elements.at(path(all.item(i)));
				if (place.isEmpty() || !place.get().element().isLeaf() || !types.add(place.get().element().content().name())) {
					continue;
				}
				String was = all.item(i).getTextContent();
				for (String value : Mutator.VALUES) {
					all.item(i).setTextContent(value);
					String schemaFault = schemaFault(bytes(document));
					if (schemaFault.isEmpty() != ours(sample.read(bytes(document))).isEmpty()) {
						differences.add(place.get().element().content().name() + " '" + value + "' schema: " + schemaFault);
					}
				}
				all.item(i).setTextContent(was);
			}
		}
		assertEquals("", String.join("\n", differences));
		assertEquals(leafTypes(elements.root()), types);
	}

	private static Set<String> leafTypes(ElementDefinition element) {
		Set<String> names = new HashSet<>();
		element.block().map(BlockDefinition::children).orElse(List.of()).forEach(c -> names.addAll(leafTypes(c)));
		if (element.isLeaf()) {
			names.add(element.content().name());
		}
		return names;
	}

	private static String path(Node node) {
		return node.getParentNode() instanceof Document ? "" : (path(node.getParentNode()) + "/" + node.getLocalName())
				.replaceFirst("^/", "");
	}

	private static Document parse(String xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
	}

	/** A contradiction between versions is no matter of the schema; a foreign root is. */
	private static List<String> ours(ReadResult result) {
		return result.findings().stream().filter(f -> f.rule().equals("ST-01") || f.rule().equals("VS-01")
				|| f.rule().startsWith("xml.")).map(Finding::message).map(Object::toString).toList();
	}

	private List<Document> originals() throws Exception {
		List<Document> documents = new ArrayList<>();
		for (Path example : published.examples()) {
			documents.add(parse(Files.readString(example)));
		}
		documents.add(parse(sample.xml()));
		for (Document document : documents) {
			NodeList contents = document.getElementsByTagNameNS("*", "bestandsinhoud");
			for (int i = 0; i < contents.getLength(); i++) {
				contents.item(i).setTextContent("UEsDBAoAAAAAAA==");
			}
		}
		return documents;
	}

	private static byte[] bytes(Document document) throws Exception {
		Transformer transformer = TransformerFactory.newInstance().newTransformer();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		transformer.transform(new DOMSource(document), new StreamResult(out));
		return out.toByteArray();
	}

	private String schemaFault(byte[] xml) {
		try {
			validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
			return "";
		} catch (SAXException e) {
			return e.getMessage();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
