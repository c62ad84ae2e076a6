package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.storecontract.Practice;

/** A file of data that is missing, cut short or older than it was must not be taken for the whole. */
@Tag("long")
class LostDataTest {

	private final Practice practice = new Practice();
	private final TestHome home = new TestHome("H2");

	@AfterEach
	void removeHome() {
		home.close();
	}

	@Test
	void dataThatAreGoneAreNotReplacedByEmptyOnes() throws IOException {
		work(1, 3);
		home.shut();
		byte[] kept = Files.readAllBytes(data());
		Files.delete(data());
		Refusal refusal = home.refused(home.folder());
		assertEquals("store.gone", refusal.id());
		for (Language language : Language.all()) {
			assertTrue(refusal.what().in(language).contains(data().toString()));
		}
		assertFalse(Files.exists(data()));
		Files.write(data(), kept);
		assertEquals(3, last());
	}

	@Test
	void aHomeWhereNothingWasKeptYetHasHadDataToo() throws IOException {
		home.store();
		home.shut();
		Files.delete(data());
		Files.delete(data().getParent());
		assertEquals("store.gone", home.refusal(home.folder()));
	}

	@Test
	void aWitnessWithoutItsHomeFileTellsOfDataToo() throws IOException {
		work(1, 1);
		home.shut();
		Files.delete(data());
		Files.delete(home.folder().resolve("home.properties"));
		assertEquals("store.gone", home.refusal(home.folder()));
	}

	/** As after a crash when the key was made and the data were not. */
	@Test
	void aHomeWithAKeyThatNeverHadDataGetsThem() throws IOException {
		home.store();
		home.shut();
		forgetEverything();
		Files.delete(data());
		Files.delete(witness());
		work(1, 1);
		assertEquals(1, last());
	}

	/** As after a crash when the data were made and that was not remembered yet; or a home of an earlier version. */
	@Test
	void dataThatWereNotRememberedAreRememberedAtTheNextOpening() throws IOException {
		work(1, 1);
		home.shut();
		forgetEverything();
		Files.delete(witness());
		assertEquals(1, last());
		home.shut();
		Files.delete(data());
		assertEquals("store.gone", home.refusal(home.folder()));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.0001, 0.05, 0.09, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 0.95, 0.99, 0.9999 })
	void dataThatWereCutShortAreNotTakenForTheWhole(double part) throws IOException {
		for (int first = 1; first <= 200; first += 50) {
			work(first, first + 49);
			home.shut();
		}
		byte[] whole = Files.readAllBytes(data());
		Files.write(data(), Arrays.copyOf(whole, (int) (whole.length * part)));
		if (home.tryOpen(home.folder()) instanceof Done<Store>(Store store)) {
			try (store) {
				assertEquals(200, store.transact(r -> r.audit().last()).map(AuditEntry::number).orElse(0L));
			}
		} else {
			String id = home.refusal(home.folder());
			assertEquals("store.cut", id);
		}
		Files.write(data(), whole);
		assertEquals(200, last());
	}

	@Test
	void olderDataAreRefusedUntilSomebodyEmptiesTheWitness() throws IOException {
		work(1, 2);
		home.shut();
		byte[] older = Files.readAllBytes(data());
		work(3, 4);
		home.shut();
		Files.write(data(), older);
		Refusal refusal = home.refused(home.folder());
		assertEquals("store.incomplete", refusal.id());
		for (Language language : Language.all()) {
			assertTrue(refusal.next().in(language).contains(witness().toString()));
		}
		assertEquals("store.incomplete", home.refusal(home.folder()));
		Files.write(witness(), new byte[0]);
		assertEquals(2, last());
	}

	@Test
	void aWitnessThatIsGoneIsAskedFor() throws IOException {
		work(1, 2);
		home.shut();
		Files.delete(witness());
		Refusal refusal = home.refused(home.folder());
		assertEquals("store.witness-gone", refusal.id());
		for (Language language : Language.all()) {
			assertTrue(refusal.what().in(language).contains(witness().toString()));
		}
		Files.createFile(witness());
		assertEquals(2, last());
	}

	@Test
	void anotherEntryWithTheSameNumberIsRefused() throws IOException {
		work(1, 2);
		home.shut();
		Files.writeString(witness(), Files.readString(witness()).replace("f".repeat(64), "e".repeat(64)));
		assertEquals("store.incomplete", home.refusal(home.folder()));
	}

	@Test
	void theWitnessIsWrittenAtTheFirstTransactionAndAtTheHundredth() throws IOException {
		work(1, 1);
		assertTrue(Files.readString(witness()).contains("number = 1\n"));
		work(2, 100);
		assertTrue(Files.readString(witness()).contains("number = 1\n"));
		work(101, 105);
		assertTrue(Files.readString(witness()).contains("number = 101\n"));
		home.shut();
		assertTrue(Files.readString(witness()).contains("number = 105\n"));
	}

	@Test
	void dataAheadOfTheWitnessAreWhatACrashLeaves() throws IOException {
		work(1, 1);
		byte[] early = Files.readAllBytes(witness());
		work(2, 5);
		home.shut();
		Files.write(witness(), early);
		assertEquals(5, last());
	}

	@Test
	void whatWasRolledBackIsNotWitnessed() throws IOException {
		work(1, 1);
		try {
			home.store().transact(r -> {
				r.audit().append(practice.audit(2));
				throw new IllegalStateException("changed my mind");
			});
		} catch (IllegalStateException e) {
			assertEquals("changed my mind", e.getMessage());
		}
		home.shut();
		assertEquals(1, last());
	}

	@Test
	void aWitnessThatCannotBeReadAsOneIsToldAndAnEmptyOneIsKnowingly() throws IOException {
		work(1, 1);
		home.shut();
		Files.writeString(witness(), "\\u00zz");
		assertEquals("store.witness-unreadable", home.refused(home.folder()).id());
		Files.writeString(witness(), "");
		assertEquals(1, last());
	}

	private void work(long first, long last) {
		for (long number = first; number <= last; number++) {
			AuditEntry entry = practice.audit(number);
			home.store().transact(r -> {
				r.settings().set("number." + entry.number(), "x".repeat(200));
				r.audit().append(entry);
				return null;
			});
		}
	}

	private long last() {
		Optional<AuditEntry> last = home.store().transact(r -> r.audit().last());
		return last.orElseThrow().number();
	}

	private void forgetEverything() throws IOException {
		forget("home\\.(data|salt|size|witnessed).*");
	}

	private void forget(String lines) throws IOException {
		Path file = home.folder().resolve("home.properties");
		Files.write(file, Files.readAllLines(file).stream().filter(line -> !line.matches(lines)).toList());
	}

	private Path data() {
		return home.folder().resolve("data").resolve("dossierbrug.mv.db");
	}

	private Path witness() {
		return home.folder().resolve("dossierbrug.witness");
	}
}
