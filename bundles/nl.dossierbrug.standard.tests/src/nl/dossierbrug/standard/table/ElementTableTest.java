package nl.dossierbrug.standard.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.standard.Oso;
import nl.dossierbrug.standard.Published;

class ElementTableTest {

	private final StandardVersion version = new StandardVersion(new ResourceFolder(Oso.class, "2019.1"));
	private final ElementTable elements = version.elements();

	@Test
	void theTableIsThatOfThePublishedStandard() throws IOException {
		Map<String, String> ours = new TreeMap<>();
		walk("/dossier", elements.root(), elements.root().category(), ours);
		Map<String, String> published = new TreeMap<>();
		try (var reader = Files.newBufferedReader(new Published().elements())) {
			for (Table.Row row : new Table("published", reader).rows()) {
				published.put(row.get("path"), row.get("min") + ".." + row.get("max") + " "
						+ row.get("category").split("\\|")[0]);
			}
		}
		assertEquals(String.join("\n", difference(published, ours)), String.join("\n", difference(ours, published)));
	}

	private static List<String> difference(Map<String, String> of, Map<String, String> with) {
		return of.entrySet().stream().filter(e -> !e.getValue().equals(with.get(e.getKey()))).map(Object::toString).toList();
	}

	/** An arm of a choice is optional in the published list, whatever the schema says of the arm itself. */
	private static void walk(String path, ElementDefinition element, Optional<Category> category, Map<String, String> found) {
		Optional<Category> own = element.category().or(() -> category);
		int min = element.isArm() ? 0 : element.occurs().min();
		String max = element.occurs().max() == Occurs.UNBOUNDED ? "*" : Integer.toString(element.occurs().max());
		if (element.group().isPresent() && !element.isArm()) {
			max = "*";
		}
		String words = own.map(Category::code).orElse("");
		found.put(path, min + ".." + max + " " + words);
		element.attributes().forEach(a -> found.put(path + "/@" + a.name(), "0..1 " + words));
		element.block().ifPresent(b -> b.children().forEach(c -> walk(path + "/" + c.name(), c, own, found)));
	}

	@Test
	void everyElementHasALabelInBothLanguagesThatIsNotItsTechnicalName() {
		all(elements.root()).forEach(e -> {
			assertFalse(e.label().nl().isBlank() || e.label().en().isBlank(), e.name());
			assertFalse(e.label().nl().contains("_"), e.name());
			assertTrue(Character.isUpperCase(e.label().nl().charAt(0)) && Character.isUpperCase(e.label().en().charAt(0)), e.name());
		});
	}

	@Test
	void everyBlockThatRepeatsHasAKeyOfElementsThatItHas() {
		for (ElementDefinition element : all(elements.root())) {
			if (!element.isLeaf() && element.repeats()) {
				assertFalse(element.key().isEmpty(), element.name() + " has no key");
			}
			element.key().stream().filter(k -> !k.before()).forEach(part -> assertTrue(
					new ElementTable(element).at(part.path()).isPresent(), element.name() + " has no " + part.path()));
		}
	}

	@Test
	void elementsAndCategoriesAgree() {
		List<CategoryDefinition> categories = new CategoryMatrix(version).categories();
		categories.forEach(c -> c.paths().stream().map(p -> p.substring("/dossier/".length())).forEach(path -> assertEquals(
				Optional.of(c.category()), elements.at(path).orElseThrow(() -> new AssertionError(path)).category(), path)));
		List<Category> stated = elements.at("metadata/categorie_uitlevering").orElseThrow().element().block().orElseThrow()
				.children().stream().map(e -> new Category(e.name())).toList();
		assertEquals(stated, categories.stream().map(CategoryDefinition::category).toList());
	}

	@Test
	void thePathsOfThePropertiesExist() {
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
		assertFault("elements.csv line 2: there is no type or block vreemd", "dossier,vreemd,1,,,,D,D");
		assertFault("elements.csv line 2: a label is missing", "dossier,xs:string,1,,,,,D");
		assertFault("elements.csv line 2: not a number of occurrences: vaak", "dossier,xs:string,vaak,,,,D,D");
		assertFault("elements.csv line 2: 8 cells where the header has 9", "dossier,xs:string,1,,,,D");
	}

	private static void assertFault(String expected, String row) {
		IllegalStateException fault = assertThrows(IllegalStateException.class, () -> {
			Table types = new Table("types.csv", new StringReader(
					"type,base,pattern,minLength,maxLength,minInclusive,maxInclusive,enumeration,nl,en\nxs:string,,,,,,,,a,a\n"));
			new ElementTableBuilder(types, new Table("elements.csv", new StringReader(
					"block,element,type,occurs,group,category,key,nl,en\n," + row + "\n"))).build("dossier");
		});
		assertEquals(expected, fault.getMessage());
	}

	private static List<ElementDefinition> all(ElementDefinition element) {
		List<ElementDefinition> all = new ArrayList<>(List.of(element));
		element.block().ifPresent(b -> b.children().forEach(c -> all.addAll(all(c))));
		return all;
	}
}
