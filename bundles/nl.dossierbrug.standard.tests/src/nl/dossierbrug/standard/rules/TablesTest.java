package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.compose.DossierComposer;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.CodeList;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Table;

/** The tables of the version fit each other and what was published. */
class TablesTest {

	private final StandardVersion version = Samples.version();

	@Test
	void everyCheckSpeaksOfElementsThatExist() {
		for (Table.Row row : version.table("rules.csv").rows()) {
			String subject = row.get("subject");
			if (row.get("executed").equals("obsolete") || subject.contains("//")) {
				continue;
			}
			for (String path : row.get("path").split("\\|")) {
				String whole = path.equals(".") ? subject : subject + "/" + path;
				String below = whole.substring("/dossier".length());
				assertTrue(version.elements().at(below.substring(1)).isPresent(), row.get("id") + ": " + whole);
			}
		}
	}

	@Test
	void everyCheckHasAnIdOfItsOwn() {
		List<String> ids = version.table("rules.csv").rows().stream().map(r -> r.get("id")).toList();
		assertEquals(248, ids.size());
		assertEquals(ids.size(), new HashSet<>(ids).size());
	}

	@Test
	void whatACategoryCoversIsOfThatCategoryInTheElementsToo() {
		for (CategoryDefinition category : new CategoryMatrix(version).categories()) {
			for (String path : category.paths()) {
				assertEquals(category.category(),
						version.elements().at(path.substring("/dossier/".length())).orElseThrow().category().orElseThrow(), path);
			}
		}
	}

	@Test
	void theMatrixSaysWhatTheProfilesSay() {
		CategoryMatrix matrix = new CategoryMatrix(version);
		assertEquals(6, matrix.profiles().size());
		assertEquals(16, matrix.of(new Profile("BB")).size());
		assertEquals(Delivery.VERBODEN, matrix.of(new Profile("POVO")).get(new Category("cat_vve")));
		assertEquals(Delivery.OPTIONEEL, matrix.of(new Profile("BB")).get(new Category("cat_ouderinzage")));
		assertTrue(matrix.of(new Profile("WECVO")).isEmpty());
	}

	@Test
	void thePublishedExamplesFollowTheMatrix() throws IOException {
		CategoryMatrix matrix = new CategoryMatrix(version);
		Samples.examples().forEach((name, dossier) -> {
			Profile profile = matrix.profileOf(dossier).orElseThrow();
			assertTrue(name.contains("_" + profile + "_"), name);
			matrix.deliveries(dossier).forEach((category, delivery) -> assertEquals(matrix.of(profile).get(category),
					delivery == Delivery.OPT_UIT ? Delivery.OPTIONEEL : delivery, name + " " + category));
		});
	}

	@Test
	void theCodeListsAreThePublishedOnes() throws IOException {
		List<String> published = new ArrayList<>();
		try (Reader reader = Files.newBufferedReader(Samples.published("codelists.csv"))) {
			new Table("codelists.csv", reader).rows().forEach(r -> published.add(r.get("list_number") + " " + r.get("code")));
		}
		List<String> ours = new ArrayList<>();
		for (CodeList list : new CodeLists(version.table("codelists.csv")).all()) {
			list.values().forEach(code -> ours.add(list.number() + " " + code));
		}
		assertEquals(published, ours);
	}

	@Test
	void everyMessageOfTheChecksIsUsed() {
		Set<String> unused = new HashSet<>(new Messages(DossierChecker.class).keys());
		version.table("rules.csv").rows().forEach(r -> unused.remove(r.get("message")));
		unused.removeIf(key -> key.startsWith("near."));
		assertEquals(Set.of(), unused);
	}

	@ParameterizedTest
	@ValueSource(classes = { DossierChecker.class, DossierComposer.class })
	void everyMessageIsThereInBothLanguages(Class<?> owner) {
		Messages messages = new Messages(owner);
		messages.keys().forEach(key -> assertTrue(messages.has(key), key));
	}
}
