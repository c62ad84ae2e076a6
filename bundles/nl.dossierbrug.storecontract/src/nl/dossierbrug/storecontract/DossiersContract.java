package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.DossierVersion;

/** The composed dossiers, in every store. */
public abstract class DossiersContract extends StoreContract {

	@BeforeEach
	void addTransfer() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(practice.bare("T1", "B1"));
		});
	}

	@Test
	void aDossierComesBackByteForByte() {
		byte[] xml = "<dossier><naam>Noémi</naam></dossier>\n".getBytes(StandardCharsets.UTF_8);
		keep(r -> r.dossiers().add(practice.dossier("T1", xml)));
		DossierVersion kept = read(r -> r.dossiers().of("T1")).orElseThrow();
		assertArrayEquals(xml, kept.xml());
		assertEquals(Practice.NOW, kept.composedAt());
		assertEquals(Optional.empty(), read(r -> r.dossiers().of("T2")));
	}

	@Test
	void aDossierWithLargeAttachmentsFits() {
		byte[] xml = new byte[12_000_000];
		RandomGeneratorFactory.of("L64X128MixRandom").create(7).nextBytes(xml);
		keep(r -> r.dossiers().add(practice.dossier("T1", xml)));
		home.shut();
		assertArrayEquals(xml, read(r -> r.dossiers().of("T1")).orElseThrow().xml());
	}

	@Test
	void aSecondVersionForATransferIsAFaultAndTheFirstStays() {
		keep(r -> r.dossiers().add(practice.dossier("T1", new byte[] { 1 })));
		assertThrows(RuntimeException.class, () -> keep(r -> r.dossiers().add(practice.dossier("T1", new byte[] { 2 }))));
		assertArrayEquals(new byte[] { 1 }, read(r -> r.dossiers().of("T1")).orElseThrow().xml());
	}

	@Test
	void whatDossiersWereMadeOfIsKnownWithoutThem() {
		keep(r -> {
			List.of("T2", "T3").forEach(id -> r.transfers().add(practice.bare(id, "B1")));
			r.dossiers().add(practice.dossier("T1", new byte[] { 1 }));
			r.dossiers().add(practice.dossier("T2", new byte[] { 1 }));
			r.dossiers().add(new DossierVersion("T3", 1, Practice.NOW, new byte[] { 1 }, "ab".repeat(32), "", ""));
			r.dossiers().comesFrom("T2", new MadeFrom("/school/8b.xml", "ef".repeat(32)));
		});
		MadeFrom first = new MadeFrom("/school/dossiers/8a.xml", "cd".repeat(32));
		MadeFrom second = new MadeFrom("/school/8b.xml", "ef".repeat(32));
		assertEquals(Optional.of(second), read(r -> r.dossiers().sourceOf("T2")));
		assertEquals(Optional.empty(), read(r -> r.dossiers().sourceOf("T3")));
		assertEquals(Map.of("T1", first, "T2", second), read(r -> r.dossiers().sources()));
		assertEquals(Map.of("T1", first), read(r -> r.dossiers().sources(List.of("T1", "T3", "T9"))));
		assertEquals(Map.of(), read(r -> r.dossiers().sources(List.of())));
	}
}
