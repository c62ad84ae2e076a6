package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.DossierVersion;

class DossiersTest extends StoreTest {

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
}
