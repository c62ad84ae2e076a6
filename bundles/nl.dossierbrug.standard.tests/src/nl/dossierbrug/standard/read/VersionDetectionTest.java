package nl.dossierbrug.standard.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.write.DossierWriter;
import nl.dossierbrug.standard.write.RandomDossier;

/** The namespace tells the version, {@code standaardversie} confirms it. */
class VersionDetectionTest {

	private final Sample sample = new Sample();
	private final Versions versions = new Versions(new KnownVersions(OsoStandard.class).builtIn());

	@ParameterizedTest
	@ValueSource(strings = { "2017.1", "2018.1", "2019.1" })
	void aDossierOfEachVersionIsReadByItsOwnTables(String name) {
		Dossier dossier = dossier(name);
		ReadResult result = sample.read(xml(dossier));
		assertEquals(List.of(), result.findings());
		assertEquals(Optional.of(dossier), result.dossier());
		assertEquals(name, result.dossier().orElseThrow().standard());
	}

	@ParameterizedTest
	@CsvSource({ "2017.1,2018.1", "2018.1,2017.1", "2018.1,2019.1", "2019.1,2018.1", "2019.1,2016.1", "2019.1,2030.1" })
	void namespaceAndStandaardversieMustAgree(String name, String stated) {
		ReadResult result = sample.read(xml(dossier(name)).replace("<standaardversie>" + name, "<standaardversie>" + stated));
		assertTrue(result.dossier().isPresent());
		assertFalse(result.valid());
		Finding finding = result.findings().getFirst();
		assertEquals("VS-02", finding.rule());
		assertEquals("/dossier[1]/metadata[1]/standaardversie[1]", finding.path());
		assertTrue(finding.message().in(Language.NL).contains(name) && finding.message().in(Language.NL).contains(stated), finding.message().in(Language.NL));
	}

	@ParameterizedTest
	@CsvSource({ "2016,2016.1", "1.2,1.2", "1.1,1.1" })
	void aVersionWithoutTablesIsNamedBesideThoseThatAreSupported(String year, String name) {
		ReadResult result = sample.read(sample.with("oso_gegevensset/2019/", "oso_gegevensset/" + year + "/"));
		assertEquals(Optional.empty(), result.dossier());
		assertEquals(List.of("VS-01"), result.findings().stream().map(Finding::rule).toList());
		String message = result.findings().getFirst().message().in(Language.NL);
		assertTrue(message.contains(name) && message.contains("2019.1, 2018.1, 2017.1"), message);
	}

	@Test
	void aYearThatNobodyKnowsIsNamedByItsNamespace() {
		String message = sample.read(sample.with("oso_gegevensset/2019/", "oso_gegevensset/2031/")).findings().getFirst()
				.message().in(Language.NL);
		assertTrue(message.contains("oso_gegevensset/2031/dossier") && message.contains("2019.1, 2018.1, 2017.1"), message);
	}

	@Test
	void anElementOfAnotherYearIsUnknownInThisOne() {
		String late = xml(dossier("2018.1"));
		assertTrue(late.contains("<overlijdensdatum>"));
		ReadResult result = sample.read(late.replace("/2018/", "/2017/").replace("<standaardversie>2018.1", "<standaardversie>2017.1"));
		assertTrue(result.findings().stream().filter(f -> f.rule().startsWith("ST-01"))
				.allMatch(f -> f.path().contains("/verzorger[") && f.path().contains("/overl")), result.findings().toString());
		assertFalse(result.valid());
	}

	private Dossier dossier(String name) {
		return new RandomDossier(version(name), RandomGeneratorFactory.of("L64X128MixRandom").create(3)).full();
	}

	private String xml(Dossier dossier) {
		return new String(new DossierWriter(version(dossier.standard())).write(dossier), StandardCharsets.UTF_8);
	}

	private StandardVersion version(String name) {
		return versions.named(name).orElseThrow();
	}
}
