package nl.dossierbrug.standard.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.standard.Converted;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.VersionSource;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.write.RandomDossier;

/** The tables of changes fit the versions that they are between, and a version from elsewhere joins in. */
class ConversionTablesTest {

	private static final String NEXT_YEAR = """
			like = 2019.1
			namespace = http://example.org/2020/dossier
			standaardversie = 2020.1
			validatieversie = 2020.1.1
			""";
	private static final String NEW_CODES = """
			from,how,to,choose,codes,nl,en
			metadata/deeldossier,codes,,,LAS=LASLVS,,
			metadata/overstap,codes,,,POPO,"Zo een overstap bestaat niet meer.","That kind no longer exists."
			""";

	private final Versions versions = versions(List.of());

	@ParameterizedTest
	@CsvSource({ "2017.1,2018.1", "2018.1,2019.1" })
	void everyElementOfTheOldVersionHasAPlaceOrIsInTheTable(String older, String newer) {
		StandardVersion from = versions.named(older).orElseThrow();
		StandardVersion to = versions.named(newer).orElseThrow();
		VersionChanges changes = VersionChanges.between(from, to).orElseThrow();
		List<String> forgotten = new ArrayList<>();
		forgotten(from.elements().root(), "", to.elements().root(), changes, to, forgotten);
		assertEquals(List.of(), forgotten);
	}

	/** Collects what has no place in the new version though the table does not say so. */
	private static void forgotten(ElementDefinition element, String place, ElementDefinition there, VersionChanges changes,
			StandardVersion to, List<String> forgotten) {
		for (ElementDefinition child : element.block().map(b -> b.children()).orElse(List.of())) {
			String below = place + child.name();
			Optional<Change> change = changes.at(below).filter(c -> c.how() != Change.How.CODES);
			if (change.isPresent() && change.get().how() != Change.How.MOVED) {
				continue;
			}
			Optional<ElementDefinition> target = change.isPresent()
					? to.elements().at(change.get().to()).map(p -> p.element())
					: Optional.ofNullable(there).flatMap(t -> t.block()).flatMap(b -> b.child(child.name()));
			if (target.isEmpty() && !changes.below(below)) {
				forgotten.add(below);
			}
			forgotten(child, below + "/", target.orElse(null), changes, to, forgotten);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2017.1,2018.1", "2018.1,2019.1" })
	void everyPathOfATableIsInItsVersion(String older, String newer) {
		StandardVersion from = versions.named(older).orElseThrow();
		StandardVersion to = versions.named(newer).orElseThrow();
		VersionChanges changes = VersionChanges.between(from, to).orElseThrow();
		for (String place : changes.places()) {
			assertTrue(from.elements().at(place).isPresent(), place);
			String target = changes.at(place).orElseThrow().to();
			assertTrue(target.isEmpty() || to.elements().at(target).isPresent(), target);
		}
	}

	@Test
	void aVersionFromElsewhereIsReachedByWayOfThoseBetween() {
		Versions more = versions(List.of(new Given("2020.1", Map.of("version.properties", NEXT_YEAR, "from-2019.1.csv", NEW_CODES))));
		Dossier source = with(new RandomDossier(more.named("2017.1").orElseThrow(), new SplittableRandom(1)).next());
		Outcome<Converted> outcome = new Conversions(more).convert(source, "2020.1");
		Converted converted = ((Outcome.Done<Converted>) assertInstanceOf(Outcome.Done.class, outcome)).value();
		assertEquals("2020.1", converted.dossier().root().textAt("metadata/standaardversie").orElseThrow());
		assertEquals("LASLVS", converted.dossier().root().textAt("metadata/deeldossier").orElseThrow());
		assertEquals(Optional.empty(), converted.dossier().root().at("metadata/overstap"));
		List<Finding> codes = converted.report().stream().filter(f -> f.rule().equals("convert.code")).toList();
		assertEquals(List.of("/dossier[1]/metadata[1]/deeldossier[1]", "/dossier[1]/metadata[1]/overstap[1]"),
				codes.stream().map(Finding::path).toList());
		assertEquals(1, converted.report().stream().filter(f -> f.rule().equals("convert.done")).count());
	}

	@Test
	void withoutATableThereIsNoWay() {
		Versions more = versions(List.of(new Given("2020.1", Map.of("version.properties", NEXT_YEAR))));
		Dossier source = new RandomDossier(more.named("2018.1").orElseThrow(), new SplittableRandom(1)).next();
		Outcome<Converted> outcome = new Conversions(more).convert(source, "2020.1");
		assertEquals("convert.no-way", ((Outcome.Refused<Converted>) outcome).refusals().getFirst().id());
	}

	/** The dossier with a part and a kind of transfer that the next version has other codes for. */
	private static Dossier with(Dossier dossier) {
		List<Element> metadata = new ArrayList<>();
		for (Element leaf : dossier.root().at("metadata").orElseThrow().children()) {
			if (!leaf.name().equals("overstap")) {
				metadata.add(leaf.name().equals("deeldossier") ? leaf.withText("LAS") : leaf);
			}
		}
		metadata.add(Element.leaf("overstap", "POPO"));
		return new Dossier(dossier.standard(), dossier.root().withChildren(dossier.root().children().stream()
				.map(e -> e.name().equals("metadata") ? e.withChildren(metadata) : e).toList()));
	}

	private static Versions versions(List<VersionSource> more) {
		List<VersionSource> sources = new ArrayList<>(more);
		sources.addAll(new KnownVersions(OsoStandard.class).builtIn());
		return new Versions(sources);
	}

	private record Given(String version, Map<String, String> tables) implements VersionSource {

		@Override
		public Optional<InputStream> open(String table) {
			return Optional.ofNullable(tables.get(table)).map(t -> new ByteArrayInputStream(t.getBytes(StandardCharsets.UTF_8)));
		}
	}
}
