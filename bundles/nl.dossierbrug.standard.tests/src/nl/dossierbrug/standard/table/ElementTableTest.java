package nl.dossierbrug.standard.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.Published;

class ElementTableTest {

	private static final Versions VERSIONS = new Versions(new KnownVersions(OsoStandard.class).builtIn());

	static Stream<StandardVersion> versions() {
		return VERSIONS.all().stream();
	}

	private static StandardVersion version(String name) {
		return VERSIONS.named(name).orElseThrow();
	}

	@Test
	void threeVersionsAreBuiltInAndTheNewestIsTheCurrentOne() {
		assertEquals("2019.1, 2018.1, 2017.1", VERSIONS.names());
		assertEquals("2019.1", VERSIONS.current().name());
		assertEquals(List.of("2019.1.1", "2018.1.1", "2017.1.2"),
				versions().map(StandardVersion::validatieversie).toList());
		versions().forEach(v -> assertEquals(v.name(), v.standaardversie()));
	}

	@ParameterizedTest
	@MethodSource("versions")
	void theElementsAreThoseOfThePublishedSchema(StandardVersion version) throws IOException, SAXException {
		List<String> published = new SchemaElements(new Published().schemaFile(version.name())).lines();
		List<String> ours = new ArrayList<>();
		lines("", version.elements().root(), ours);
		assertEquals(String.join("\n", published), String.join("\n", ours));
	}

	private static void lines(String path, ElementDefinition element, List<String> lines) {
		String here = path + "/" + element.name();
		String group = element.group().map(g -> " " + g.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
				+ words(g.occurs())).orElse("");
		boolean named = element.content().named() && element.attributes().isEmpty();
		lines.add(here + " " + words(element.occurs()) + group + " " + (named ? element.content().name() : "-"));
		element.attributes().forEach(a -> lines.add(here + "/@" + a.name() + " " + (a.required() ? "1" : "0..1") + " "
				+ a.type().name()));
		element.block().ifPresent(b -> b.children().forEach(c -> lines(here, c, lines)));
	}

	private static String words(Occurs occurs) {
		String max = occurs.max() == Occurs.UNBOUNDED ? "*" : Integer.toString(occurs.max());
		return occurs.min() == occurs.max() ? max : occurs.min() + ".." + max;
	}

	@Test
	void theCategoriesAreThoseOfThePublishedList() throws IOException {
		Map<String, String> ours = new TreeMap<>();
		categories("/dossier", version("2019.1").elements().root(), Optional.empty(), ours);
		Map<String, String> published = new TreeMap<>();
		try (var in = Files.newInputStream(new Published().elements())) {
			DataTable.of("published", in).rows()
					.forEach(row -> published.put(row.get("path"), row.get("category").split("\\|")[0]));
		}
		assertEquals(String.join("\n", difference(published, ours)), String.join("\n", difference(ours, published)));
	}

	private static List<String> difference(Map<String, String> of, Map<String, String> with) {
		return of.entrySet().stream().filter(e -> !e.getValue().equals(with.get(e.getKey()))).map(Object::toString).toList();
	}

	private static void categories(String path, ElementDefinition element, Optional<Category> category,
			Map<String, String> found) {
		Optional<Category> own = element.category().or(() -> category);
		String words = own.map(Category::code).orElse("");
		found.put(path, words);
		element.attributes().forEach(a -> found.put(path + "/@" + a.name(), words));
		element.block().ifPresent(b -> b.children().forEach(c -> categories(path + "/" + c.name(), c, own, found)));
	}

	@Test
	void a2018DossierDiffersFromOneOf2017InTheDeathOfACarerOnly() {
		assertEquals(List.of("huidigeschool/leerling/verzorger/overleden", "huidigeschool/leerling/verzorger/overlijdensdatum"),
				onlyIn("2018.1", "2017.1"));
		assertEquals(List.of(), onlyIn("2017.1", "2018.1"));
		List<String> lines2018 = new ArrayList<>();
		lines("", version("2018.1").elements().root(), lines2018);
		List<String> lines2017 = new ArrayList<>();
		lines("", version("2017.1").elements().root(), lines2017);
		lines2018.removeIf(l -> l.contains("/overl"));
		assertEquals(lines2017, lines2018);
	}

	@Test
	void theHouseIsRebuiltIn2019() {
		List<String> gone = onlyIn("2018.1", "2019.1");
		for (String block : List.of("zorg", "zorg/lgf", "zorg/upw", "zorg/vir", "zorg/zat", "zorg/artslijst/arts/soort",
				"zorg/sterkpunt", "sefunctioneren/toelichtingsef", "handelingsplanlijst", "verzorger/geboortedatum")) {
			assertTrue(gone.contains("huidigeschool/leerling/" + block), block);
		}
		assertTrue(gone.contains("metadata/categorie_uitlevering/cat_zorgenbegeleiding"));
		assertTrue(onlyIn("2019.1", "2018.1").contains("huidigeschool/leerling/huisarts"));
	}

	/** The paths of elements that one version has and the other has not. */
	private static List<String> onlyIn(String one, String other) {
		List<String> paths = new ArrayList<>();
		lines("", version(one).elements().root(), paths);
		return paths.stream().map(l -> l.split(" ")[0].replaceFirst("^/dossier/?", "")).filter(p -> !p.isEmpty())
				.filter(p -> !p.contains("@")).filter(p -> version(other).elements().at(p).isEmpty()).toList();
	}

	@ParameterizedTest
	@MethodSource("versions")
	void everyElementHasALabelInBothLanguagesThatIsNotItsTechnicalName(StandardVersion version) {
		all(version.elements().root()).forEach(e -> {
			assertFalse(e.label().in(Language.NL).isBlank() || e.label().in(Language.EN).isBlank(), e.name());
			assertFalse(e.label().in(Language.NL).contains("_"), e.name());
			assertTrue(Character.isUpperCase(e.label().in(Language.NL).charAt(0)) && Character.isUpperCase(e.label().in(Language.EN).charAt(0)), e.name());
		});
	}

	@ParameterizedTest
	@MethodSource("versions")
	void everyBlockThatRepeatsHasAKeyOfElementsThatItHas(StandardVersion version) {
		for (ElementDefinition element : all(version.elements().root())) {
			if (!element.isLeaf() && element.repeats()) {
				assertFalse(element.key().isEmpty(), element.name() + " has no key");
			}
			element.key().stream().filter(k -> !k.before()).forEach(part -> assertTrue(
					new ElementTable(element).at(part.path()).filter(p -> p.element().isLeaf()).isPresent(),
					element.name() + " has no " + part.path()));
		}
	}

	@ParameterizedTest
	@MethodSource("versions")
	void elementsAndCategoriesAgree(StandardVersion version) {
		List<CategoryDefinition> categories = new CategoryMatrix(version).categories();
		categories.forEach(c -> c.paths().stream().map(p -> p.substring("/dossier/".length()))
				.forEach(path -> assertEquals(Optional.of(c.category()),
						version.elements().at(path).orElseThrow(() -> new AssertionError(path)).category(), path)));
		List<Category> stated = version.elements().at("metadata/categorie_uitlevering").orElseThrow().element().block()
				.orElseThrow().children().stream().map(e -> new Category(e.name())).toList();
		assertEquals(stated, categories.stream().map(CategoryDefinition::category).toList());
	}

	@ParameterizedTest
	@MethodSource("versions")
	void everyProfileSaysSomethingOfEveryCategory(StandardVersion version) {
		CategoryMatrix matrix = new CategoryMatrix(version);
		assertEquals(6, matrix.profiles().size());
		matrix.profiles().forEach(p -> assertEquals(matrix.categories().stream().map(CategoryDefinition::category).toList(),
				List.copyOf(matrix.of(p.profile()).keySet())));
	}

	@Test
	void careWasRequiredInEveryTransferUntil2018() {
		for (String profile : List.of("POPO", "POVO", "VOVO", "POSWV", "VOSWV")) {
			assertEquals(Delivery.VERPLICHT, new CategoryMatrix(version("2017.1")).of(new Profile(profile))
					.get(new Category("cat_zorgenbegeleiding")), profile);
		}
		assertEquals(Delivery.OPTIONEEL, new CategoryMatrix(version("2019.1")).of(new Profile("POPO"))
				.get(new Category("cat_onderwijsondersteuning")));
	}

	@ParameterizedTest
	@MethodSource("versions")
	void thePathsOfThePropertiesExist(StandardVersion version) {
		ElementTable elements = version.elements();
		for (String key : List.of("bsn", "onderwijsnummer", "leerlingid", "voornaam", "roepnaam", "voorvoegsel", "achternaam",
				"geboortedatum", "brin", "vestiging", "school", "date")) {
			String path = version.property("identity." + key);
			assertTrue(elements.at(path).filter(p -> p.element().isLeaf()).isPresent(), path);
		}
		String entry = version.property("career.list") + "/" + version.property("career.entry") + "/";
		for (String list : List.of("career.order", "career.group", "career.year")) {
			version.list(list).forEach(name -> assertTrue(elements.at(entry + name).isPresent(), name));
		}
		version.list("software").forEach(path -> assertTrue(elements.at(path).isPresent(), path));
	}

	@Test
	void aTableThatMakesNoSenseSaysWhere() {
		assertFault("elements.csv, line 2, column type: there is no type or block vreemd", "dossier,vreemd,1,,,,D,D");
		assertFault("elements.csv, line 2: a label is missing", "dossier,xs:string,1,,,,,D");
		assertFault("elements.csv, line 2, column occurs: \"vaak\" cannot stand here: not a number of occurrences: vaak", "dossier,xs:string,vaak,,,,D,D");
		assertFault("elements.csv, line 2: 8 cells for the columns block, element, type, occurs, group, category, key, nl, en", "dossier,xs:string,1,,,,D");
	}

	@Test
	void aGroupIsOfOneKindAndStandsTogether() {
		assertFault("elements.csv, line 2: group g of dossier is of two kinds",
				"dossier,block,1,,,,D,D\ndossier,a,xs:string,1,g choice 1,,,A,A\ndossier,b,xs:string,1,g sequence 1,,,B,B");
		assertFault("elements.csv, line 2: group g of dossier is torn apart", "dossier,block,1,,,,D,D\n"
				+ "dossier,a,xs:string,1,g choice 1,,,A,A\ndossier,b,xs:string,1,,,,B,B\ndossier,c,xs:string,1,g choice 1,,,C,C");
	}

	private static void assertFault(String expected, String row) {
		IllegalStateException fault = assertThrows(IllegalStateException.class, () -> {
			DataTable types = table("types.csv",
					"type,base,pattern,minLength,maxLength,minInclusive,maxInclusive,enumeration,nl,en\nxs:string,,,,,,,,a,a\n");
			new ElementTableBuilder(types, table("elements.csv",
					"block,element,type,occurs,group,category,key,nl,en\n," + row + "\n")).build("dossier");
		});
		assertEquals(expected, fault.getMessage());
	}

	private static DataTable table(String name, String text) throws IOException {
		return DataTable.of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<ElementDefinition> all(ElementDefinition element) {
		List<ElementDefinition> all = new ArrayList<>(List.of(element));
		element.block().ifPresent(b -> b.children().forEach(c -> all.addAll(all(c))));
		return all;
	}

	@Test
	void aCategoryHasOneName() {
		for (StandardVersion version : new Versions(new KnownVersions(OsoStandard.class).builtIn()).all()) {
			for (CategoryDefinition category : new CategoryMatrix(version).categories()) {
				assertEquals(category.label(), version.elements().at("metadata/categorie_uitlevering/" + category.category().code())
						.orElseThrow().element().label(), version.name());
			}
		}
	}
}
