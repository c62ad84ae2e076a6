package nl.dossierbrug.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.KnownVersions;

class OsoTest {

	private final Sample sample = new Sample();

	@Test
	void aVersionFromAnotherBundleIsReadByTheSameEngine() throws IOException {
		OsoStandard oso = new Oso(List.of(new LaterVersion()));
		ReadResult later = oso.read(stream(sample.xml().replace("/2019/", "/2030/").replace("2019.1<", "2030.1<")
				.replace("<roepnaam>", "<noemnaam>").replace("</roepnaam>", "</noemnaam>")));
		assertEquals(List.of(), later.findings());
		assertEquals("2030.1", later.dossier().orElseThrow().standard());
		assertTrue(new String(oso.write(later.dossier().orElseThrow()), StandardCharsets.UTF_8)
				.contains("oso_gegevensset/2030/dossier"));
		assertEquals("2019.1", oso.read(stream(sample.xml())).dossier().orElseThrow().standard());
		assertEquals("Noemnaam", oso.label("huidigeschool/leerling/noemnaam").in(Language.NL));
		assertEquals("Roepnaam", oso.label("huidigeschool/leerling/roepnaam").in(Language.NL));
	}

	@Test
	void aTreeThatWasNotReadIsCheckedForStructureToo() {
		Dossier dossier = sample.dossier();
		Dossier broken = new Dossier(dossier.standard(), dossier.root().withChildren(
				dossier.root().children().stream().filter(c -> !c.name().equals("overdrachtsoort")).toList()));
		List<Finding> findings = new Oso().structure(broken);
		assertEquals("ST-01", findings.getFirst().rule());
		assertTrue(findings.getFirst().message().in(Language.NL).startsWith("Soort overdracht (overdrachtsoort)"), findings.getFirst().message().in(Language.NL));
	}

	@Test
	void aDossierOfAVersionWithoutTablesIsAFault() {
		Dossier dossier = new Dossier("1.1", Element.block("dossier", List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Oso().fields(dossier));
	}

	private static InputStream stream(String xml) {
		return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
	}

	/** A later year as another bundle might bring it: one element has another name, and the rest is as it was. */
	private static final class LaterVersion implements VersionSource {

		private final VersionSource base = new KnownVersions(OsoStandard.class).builtIn().getLast();

		@Override
		public String version() {
			return "2030.1";
		}

		@Override
		public Optional<InputStream> open(String table) throws IOException {
			Optional<InputStream> tableOfBase = base.open(table);
			if (tableOfBase.isEmpty()) {
				return tableOfBase;
			}
			try (InputStream in = tableOfBase.get()) {
				return Optional.of(stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("/2019/", "/2030/")
						.replace("2019.1", "2030.1").replace("roepnaam", "noemnaam").replace("Roepnaam", "Noemnaam")));
			}
		}
	}
}
