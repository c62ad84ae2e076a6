package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.compose.DossierComposer;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.CodeList;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.ElementTable;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/** The tables of the versions fit each other and what was published. */
class TablesTest {

	private static final List<String> VERSIONS = OfficialCases.VERSIONS;

	private final StandardVersion version = Samples.version();

	private static StandardVersion named(String name) {
		return new Versions(new KnownVersions(OsoStandard.class).builtIn()).named(name).orElseThrow();
	}

	@ParameterizedTest
	@FieldSource("VERSIONS")
	void everyCheckSpeaksOfElementsThatExist(String name) {
		ElementTable elements = named(name).elements();
		for (DataRow row : named(name).table("rules.csv").rows()) {
			String subject = row.get("subject");
			if (row.get("executed").equals("obsolete") || subject.contains("//")) {
				continue;
			}
			for (String path : row.get("path").split("\\|")) {
				String whole = path.equals(".") ? subject : subject + "/" + path;
				String below = whole.substring("/dossier".length());
				assertTrue(elements.at(below.substring(1)).isPresent(), row.get("id") + ": " + whole);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "2019.1, 147, 59, 42", "2018.1, 94, 59, 42", "2017.1, 92, 59, 42" })
	void everyPublishedCheckIsThereAndHasAnIdOfItsOwn(String name, int common, int transfer, int application) {
		List<DataRow> rows = named(name).table("rules.csv").rows();
		assertEquals(List.of(common, transfer, application), Stream.of("common", "OV", "PaO")
				.map(scope -> (int) rows.stream().filter(r -> r.get("scope").equals(scope)).count()).toList());
		assertEquals(rows.size(), rows.stream().map(r -> r.get("id")).distinct().count());
	}

	@ParameterizedTest
	@CsvSource({ "2019.1, 33, 234", "2018.1, 38, 282", "2017.1, 38, 273" })
	void everyPublishedListAndCodeIsThereOnceAndNoListIsWithoutACheck(String name, int lists, int codes) {
		List<DataRow> rows = named(name).table("codelists.csv").rows();
		Set<String> numbers = rows.stream().map(r -> r.get("list")).collect(Collectors.toSet());
		assertEquals(lists, numbers.size());
		assertEquals(codes, rows.size());
		assertEquals(codes, rows.stream().map(r -> r.get("list") + " " + r.get("code")).distinct().count());
		assertEquals(numbers, named(name).table("rules.csv").rows().stream().map(r -> r.get("values"))
				.filter(v -> v.startsWith("list:")).map(v -> v.substring("list:".length())).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@CsvSource({ "2019.1, OV, OVa.OV03 OVb.OV01 OVa.OA02 OVa.OA03 OVa.OA04 OVa.OA05 OVa.EB02 OVa.EB03a OVa.EB03b OVa.EB04 "
			+ "OVa.TR04 OVa.TR05 OVa.TR06 OVa.CL01",
			"2018.1, OV, OVa.OV03 OVb.OV01 OVa.OA02 OVa.OA03 OVa.OA04 OVa.OA05 OVa.ZB01 OVa.ZB02 OVa.EB02 OVa.EB03a OVa.EB03b "
					+ "OVa.EB04 OVa.TR04 OVa.TR05 OVa.TR06 OVa.CL01",
			"2017.1, OV, OVa.OV03 OVb.OV01 OVa.OA02 OVa.OA03 OVa.OA04 OVa.OA05 OVa.ZB01 OVa.ZB02 OVa.EB02 OVa.EB03a OVa.EB03b "
					+ "OVa.EB04 OVa.TR04 OVa.TR05 OVa.TR06 OVa.CL01",
			"2019.1, common, OS.cat09.VERBODEN.toelichting_onderwijsbehoefte OS.cat09.OPT-UIT.toelichting_onderwijsbehoefte",
			"2018.1, common, ''", "2017.1, common, ''", "2019.1, PaO, ''", "2018.1, PaO, ''", "2017.1, PaO, ''" })
	void theChecksThatNeverRunAreKnown(String name, String scope, String ids) {
		assertEquals(ids, named(name).table("rules.csv").rows().stream()
				.filter(r -> r.get("scope").equals(scope) && r.get("executed").equals("no")).map(r -> r.get("id"))
				.collect(Collectors.joining(" ")));
	}

	@Test
	void aCodeOfTwoVersionsMeansTheSameInBoth() {
		Map<String, String> meanings = new HashMap<>();
		for (String name : VERSIONS) {
			for (DataRow row : named(name).table("codelists.csv").rows()) {
				String meaning = row.get("name") + ": " + row.get("nl") + ", " + row.get("en");
				assertEquals(meaning, meanings.merge(row.get("list") + " " + row.get("code"), meaning, (a, b) -> a));
			}
		}
	}

	@ParameterizedTest
	@FieldSource("VERSIONS")
	void whatACategoryCoversIsOfThatCategoryInTheElementsToo(String name) {
		for (CategoryDefinition category : new CategoryMatrix(named(name)).categories()) {
			for (String path : category.paths()) {
				assertEquals(category.category(), named(name).elements().at(path.substring("/dossier/".length())).orElseThrow()
						.category().orElseThrow(), path);
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
		try (InputStream in = Files.newInputStream(Samples.published("codelists.csv"))) {
			DataTable.of("codelists.csv", in).rows().forEach(r -> published.add(r.get("list_number") + " " + r.get("code")));
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
		VERSIONS.forEach(name -> new DossierChecker(named(name)).all().forEach(rule -> unused.remove(rule.message())));
		unused.removeAll(Set.of("years.between", "more", "agreement.unchecked"));
		unused.removeIf(key -> key.matches("(near|day|statement)\\..*"));
		assertEquals(Set.of(), unused);
	}

	@ParameterizedTest
	@ValueSource(classes = { DossierChecker.class, DossierComposer.class })
	void everyMessageIsThereInBothLanguages(Class<?> owner) {
		Messages messages = new Messages(owner);
		messages.keys().forEach(key -> assertTrue(messages.has(key), key));
	}
}
