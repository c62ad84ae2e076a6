package nl.dossierbrug.standard.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementPlace;
import nl.dossierbrug.standard.table.ElementTable;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.write.DossierWriter;
import nl.dossierbrug.standard.write.RandomDossier;

/**
 * The reader's verdict on structure is that of the published schema. With {@code -Ddossierbrug.mutants=20000} that many
 * spoiled dossiers of each version are tried.
 */
class SchemaOracleTest {

	private static final int MUTANTS = Integer.getInteger("dossierbrug.mutants", 7000);
	private static final int MUTANTS_PER_DOSSIER = 50;
	private static final int SEED = 20190415;
	/** Of so many dossiers one is of the usual size and not small. */
	private static final int LARGE_ONE_IN = 20;
	private static final int MOST_DIFFERENCES = 20;

	private final Sample sample = new Sample();
	private final Versions versions = new Versions(new KnownVersions(OsoStandard.class).builtIn());
	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
	private final List<String> differences = new ArrayList<>();
	private Published published;
	private SchemaOracle oracle;

	@BeforeEach
	void findPublishedFiles() {
		published = new Published();
		oracle = new SchemaOracle(published);
	}

	@Test
	void everyPublishedExampleIsRead() throws IOException {
		for (Path example : published.examples()) {
			ReadResult result = sample.read(Files.readAllBytes(example));
			assertEquals(List.of(), result.findings(), example.getFileName().toString());
			assertTrue(result.valid());
		}
	}

	@Test
	void ourOwnSampleIsValidByThePublishedSchema() throws Exception {
		assertEquals("", oracle.on(oracle.parse(sample.xml().getBytes(StandardCharsets.UTF_8))).schema());
	}

	@Test
	void thePublishedExamplesSpoiledGetTheVerdictOfTheSchema() throws Exception {
		List<Document> originals = new ArrayList<>();
		for (Path example : published.examples()) {
			originals.add(oracle.parse(Files.readAllBytes(example)));
		}
		originals.add(oracle.parse(sample.xml().getBytes(StandardCharsets.UTF_8)));
		originals.forEach(SchemaOracleTest::shortenFiles);
		spoil(originals, mutator("2019.1", originals), 100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017.1", "2018.1", "2019.1" })
	void spoiledDossiersGetTheVerdictOfTheSchema(String version) throws Exception {
		RandomDossier dossiers = new RandomDossier(version(version), random);
		List<Document> originals = new ArrayList<>();
		for (int i = 0; i < MUTANTS / MUTANTS_PER_DOSSIER; i++) {
			Document original = parse(i % LARGE_ONE_IN == 0 ? dossiers.next() : dossiers.small(), version(version));
			assertEquals(new SchemaOracle.Verdicts("", List.of()), oracle.on(original), "number " + i);
			originals.add(original);
		}
		spoil(originals, mutator(version, originals), MUTANTS_PER_DOSSIER);
	}

	private Mutator mutator(String version, List<Document> own) throws Exception {
		List<Document> strangers = new ArrayList<>(own.subList(0, 1));
		for (StandardVersion other : versions.all()) {
			if (!other.name().equals(version)) {
				strangers.add(parse(new RandomDossier(other, random).full(), other));
			}
		}
		return new Mutator(random, version(version), strangers);
	}

	private void spoil(List<Document> originals, Mutator mutator, int times) throws Exception {
		int spoiled = 0;
		int number = 0;
		for (Document original : originals) {
			for (int i = 0; i < times; i++) {
				Document mutant = (Document) original.cloneNode(true);
				String done = mutator.mutate(mutant);
				SchemaOracle.Verdicts verdicts = oracle.on(mutant);
				number++;
				spoiled += verdicts.schema().isEmpty() ? 0 : 1;
				if (verdicts.differ() && differences.size() < MOST_DIFFERENCES) {
					differences.add(done + verdicts);
				}
			}
		}
		assertEquals("", String.join("\n", differences));
		assertTrue(spoiled > number / 2 && spoiled < number, spoiled + " of " + number + " mutants were invalid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017.1", "2018.1", "2019.1" })
	void everyKindOfTextGetsTheVerdictOfTheSchema(String version) throws Exception {
		Set<String> types = new HashSet<>();
		ElementTable elements = version(version).elements();
		Set<String> all = leafTypes(elements.root());
		RandomDossier dossiers = new RandomDossier(version(version), random);
		for (int i = 0; i < 3000 && !types.equals(all); i++) {
			Document document = parse(dossiers.small(), version(version));
			NodeList nodes = document.getElementsByTagNameNS("*", "*");
			for (int n = 0; n < nodes.getLength(); n++) {
				Optional<ElementPlace> place = elements.at(path(nodes.item(n)));
				if (place.isPresent() && place.get().element().isLeaf() && types.add(place.get().element().content().name())) {
					everyText(document, nodes.item(n), place.get().element().content().name());
				}
			}
		}
		assertEquals("", String.join("\n", differences));
		assertEquals(all, types);
	}

	/**
	 * The one place where we are stricter: a dossier that asks by {@code xsi:type} for a type derived from the right one.
	 * What such a type adds has no place in the standard's tree, so that nobody could show, store or pass it on.
	 */
	@Test
	void aDerivedTypeIsRefusedThoughTheSchemaLetsItPass() throws Exception {
		Document document = oracle.parse(sample.xml().getBytes(StandardCharsets.UTF_8));
		Element doctor = (Element) document.getElementsByTagNameNS("*", "huisarts").item(0);
		doctor.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "persoonType");
		assertFalse(oracle.on(document).differ());
		doctor.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "verzorgerType");
		doctor.appendChild(document.createElementNS(doctor.getNamespaceURI(), "wettigevertegenwoordiger")).setTextContent("false");
		SchemaOracle.Verdicts verdicts = oracle.on(document);
		assertEquals("", verdicts.schema());
		assertFalse(verdicts.ours().isEmpty());
	}

	private void everyText(Document document, Node leaf, String type) throws Exception {
		String was = leaf.getTextContent();
		for (String value : Mutator.VALUES) {
			leaf.setTextContent(value);
			SchemaOracle.Verdicts verdicts = oracle.on(document);
			if (verdicts.differ()) {
				differences.add(type + " '" + value + "' " + verdicts);
			}
		}
		leaf.setTextContent(was);
	}

	private Document parse(Dossier dossier, StandardVersion version) throws Exception {
		return oracle.parse(new DossierWriter(version).write(dossier));
	}

	private StandardVersion version(String name) {
		return versions.named(name).orElseThrow();
	}

	private static Set<String> leafTypes(ElementDefinition element) {
		Set<String> names = new HashSet<>();
		element.block().map(BlockDefinition::children).orElse(List.of()).forEach(c -> names.addAll(leafTypes(c)));
		if (element.isLeaf()) {
			names.add(element.content().name());
		}
		return names;
	}

	static String path(Node node) {
		return node.getParentNode() instanceof Document ? "" : (path(node.getParentNode()) + "/" + node.getLocalName())
				.replaceFirst("^/", "");
	}

	/** What is attached is most of an example, and no matter of the structure. */
	private static void shortenFiles(Document document) {
		NodeList contents = document.getElementsByTagNameNS("*", "bestandsinhoud");
		for (int i = 0; i < contents.getLength(); i++) {
			contents.item(i).setTextContent("UEsDBAoAAAAAAA==");
		}
	}
}
