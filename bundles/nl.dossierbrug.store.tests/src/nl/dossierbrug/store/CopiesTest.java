package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoredHome;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.store.backup.Copies;
import nl.dossierbrug.store.home.StoreSurroundings;

/** The copies that are made by themselves in a home, and putting it back from one. */
@Tag("long")
class CopiesTest {

	@TempDir
	Path folder;
	private Path home;
	private Instant now = Instant.parse("2026-11-28T08:00:00Z");

	@BeforeEach
	void place() throws IOException {
		folder = folder.toRealPath();
		home = folder.resolve("home");
	}

	@Test
	void aSessionThatChangedSomethingLeavesACopyThatOnlyTheOwnerSees() throws IOException {
		session("one");
		HomeCopy copy = copies().all().getFirst();
		assertEquals(now, copy.at());
		assertEquals(Optional.of(copy), copies().newestWhole());
		try (Stream<Path> files = Files.walk(home.resolve("backups"))) {
			files.forEach(file -> assertTrue(rights(file).endsWith("------"), file + " " + rights(file)));
		}
	}

	@Test
	void aSessionThatOnlyLookedLeavesNone() {
		session("one");
		later(Duration.ofDays(3));
		look();
		assertEquals(1, copies().all().size());
	}

	@Test
	void shortSessionsOneAfterAnotherLeaveOneCopyAnHourAndTheLastChangeIsNotForgotten() {
		for (int i = 0; i < 10; i++) {
			session("change " + i);
			later(Duration.ofMinutes(5));
		}
		assertEquals(1, copies().all().size());
		later(Duration.ofHours(1));
		session("change 10");
		assertEquals(2, copies().all().size());
	}

	@Test
	void aStoreThatStaysOpenMakesACopyWhenSomethingWasChangedAndItIsTime() throws IOException {
		try (Store store = done(new HomeStoreProvider(() -> surroundings("keys"), moving()).open(home))) {
			assertFalse(store.copy(), "nothing was changed");
			set(store, "one");
			assertTrue(store.copy(), "there was none yet");
			assertFalse(store.copy(), "nothing was changed since");
			set(store, "two");
			later(Duration.ofMinutes(59));
			assertFalse(store.copy(), "it is not time");
			later(Duration.ofMinutes(1));
			assertTrue(store.copy(), "what was changed before it was time is not forgotten");
			later(Duration.ofDays(1));
			assertFalse(store.copy(), "nobody did anything");
			set(store, "three");
			assertEquals("three", setting(store));
		}
		assertEquals(3, copies().all().size(), "and one at the end");
		assertEquals(copies().all().getFirst(), copies().newestWhole().orElseThrow());
		HomeCopy second = copies().all().get(1);
		assertEquals("two", done(restore(second.folder(), folder.resolve("again"), "keys")).checked());
		assertFalse(Files.exists(home.resolve(".copy")));
	}

	/** The clock of a program that stays open. */
	private Clock moving() {
		return new Clock() {
			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return now;
			}
		};
	}

	private static void set(Store store, String value) {
		store.transact(records -> {
			records.settings().set("test.value", value);
			return value;
		});
	}

	@Test
	void aClockThatWasSetBackHoldsNothingUp() {
		now = Instant.parse("2031-01-01T00:00:00Z");
		session("one");
		now = Instant.parse("2026-11-28T08:00:00Z");
		session("two");
		assertEquals(2, copies().all().size());
	}

	@Test
	void aHomeComesBackFromACopyWithTheReceiptsThatLieInIt() throws IOException {
		session("one");
		Files.write(Files.createDirectory(home.resolve("receipts")).resolve("B1.pdf"), new byte[] { 4 });
		later(Duration.ofHours(2));
		session("two");
		HomeCopy first = copies().all().getLast();

		RestoredHome<String> restored = done(restore(first.folder(), folder.resolve("again"), "keys"));

		assertEquals("one", restored.checked());
		assertEquals(first.at(), restored.source().madeAt());
		assertTrue(Files.exists(folder.resolve("again").resolve("receipts").resolve("B1.pdf")));
		assertEquals("two", look(), "the home itself is as it was");
	}

	@Test
	void aCopyThatIsDamagedIsNeitherNamedNorPutBack() throws IOException {
		session("one");
		later(Duration.ofHours(2));
		session("two");
		HomeCopy newest = copies().all().getFirst();
		Path data = newest.folder().resolve("data").resolve("dossierbrug.mv.db");
		byte[] bytes = Files.readAllBytes(data);
		bytes[bytes.length / 2] ^= 4;
		Files.write(data, bytes);

		assertEquals(copies().all().getLast(), copies().newestWhole().orElseThrow());
		assertEquals("file.restore-damaged", refused(restore(newest.folder(), folder.resolve("again"), "keys")));
		Files.delete(data);
		assertEquals("file.restore-damaged", refused(restore(newest.folder(), folder.resolve("again"), "keys")));
		assertFalse(Files.exists(folder.resolve("again")));
	}

	@Test
	void aHomeThatDoesNotOpenNamesTheNewestCopyThatIsWholeAndItHelps() throws IOException {
		session("one");
		HomeCopy whole = copies().all().getFirst();
		later(Duration.ofHours(2));
		session("two");
		Files.delete(copies().all().getFirst().folder().resolve("data").resolve("dossierbrug.mv.db"));
		Files.delete(home.resolve("data").resolve("dossierbrug.mv.db"));

		Refusal refusal = (Refusal) assertInstanceOf(Outcome.Refused.class,
				new HomeStoreProvider(() -> surroundings("keys"), Clock.fixed(now, ZoneOffset.UTC)).open(home)).refusals().getFirst();

		assertEquals("store.gone", refusal.id());
		for (Language language : Language.all()) {
			assertTrue(refusal.next().in(language).contains("restore --from \"" + whole.folder() + "\""), refusal.next().in(language));
			assertTrue(refusal.next().in(language).contains("28-11-2026"), refusal.next().in(language));
		}
		assertEquals("one", done(restore(whole.folder(), folder.resolve("again"), "keys")).checked());
	}

	@Test
	void aHomeThatIsDamagedInsidePushesOutNoCopyThatIsWhole() throws IOException {
		try (Store store = open()) {
			store.transact(records -> {
				for (int number = 0; number < 400; number++) {
					byte[] noise = new byte[150];
					new Random(number).nextBytes(noise);
					records.settings().set("number." + number, HexFormat.of().formatHex(noise));
				}
				return true;
			});
			assertTrue(store.forget());
		}
		HomeCopy whole = copies().all().getFirst();
		Path data = home.resolve("data").resolve("dossierbrug.mv.db");
		byte[] bytes = Files.readAllBytes(data);
		Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 64, (byte) 0xff);
		Files.write(data, bytes);
		for (int session = 0; session < 30; session++) {
			later(Duration.ofDays(1));
			try {
				session("later");
			} catch (StoreTrouble e) {
				assertEquals("store.damaged", e.refusal().id());
				assertTrue(e.refusal().next().in(Language.NL).contains("restore --from \"" + whole.folder() + "\""), e.refusal().toString());
			}
		}
		assertEquals(List.of(whole), copies().all());
	}

	/** As copies were made before everything in them was read. */
	@Test
	void aCopyOfDataThatWereDamagedAlreadyIsToldAsSuchAndLeavesNothing() throws IOException {
		session("one");
		Path copy = copies().all().getFirst().folder();
		Path data = copy.resolve("data").resolve("dossierbrug.mv.db");
		byte[] bytes = Files.readAllBytes(data);
		Arrays.fill(bytes, 3 * 4096, bytes.length, (byte) 0xff);
		Files.write(data, bytes);
		CRC32C sum = new CRC32C();
		sum.update(bytes);
		Path sums = copy.resolve("copy.properties");
		Files.writeString(sums, Files.readString(sums).replaceFirst("(dossierbrug.mv.db=[0-9]+ )[0-9a-f]+", "$1" + Long.toHexString(sum.getValue())));

		Refusal refusal = (Refusal) assertInstanceOf(Outcome.Refused.class, restore(copy, folder.resolve("again"), "keys")).refusals().getFirst();

		assertEquals("file.restore-inside", refusal.id());
		for (Language language : Language.all()) {
			assertTrue(refusal.what().in(language).contains(copy.toString()), refusal.what().in(language));
		}
		assertFalse(Files.exists(folder.resolve("again")) || Files.exists(folder.resolve(".again.restoring")));
	}

	@Test
	void aCopyOpensOnlyWhereTheKeyOfItsHomeIs() throws IOException {
		session("one");
		assertEquals("file.restore-key", refused(restore(copies().all().getFirst().folder(), folder.resolve("again"), "other keys")));
		assertFalse(Files.exists(folder.resolve("again")));
	}

	@Test
	void aCopyThatWasBrokenOffIsNoneAndIsTidiedUp() throws IOException {
		Path making = Files.createDirectories(home.resolve("backups").resolve("making").resolve("data"));
		Files.writeString(making.resolve("dossierbrug.mv.db"), "half");
		Files.createDirectories(home.resolve("backups").resolve("my own folder"));
		assertEquals(List.of(), copies().all());
		session("one");
		assertEquals(1, copies().all().size());
		assertFalse(Files.exists(making));
		assertTrue(Files.exists(home.resolve("backups").resolve("my own folder")), "what is not ours stays");
	}

	@Test
	void aFolderThatCannotBeWrittenDoesNotSpoilTheWork() throws IOException {
		Files.createDirectories(home);
		Files.writeString(home.resolve("backups"), "something else has that name");
		session("one");
		assertEquals("one", look());
		assertEquals(List.of(), copies().all());
	}

	private void session(String value) {
		try (Store store = open()) {
			set(store, value);
		}
	}

	private String look() {
		try (Store store = open()) {
			return setting(store);
		}
	}

	private static String setting(Store store) {
		return store.transact(records -> records.settings().get("test.value")).orElse("");
	}

	private Store open() {
		return done(new HomeStoreProvider(() -> surroundings("keys"), Clock.fixed(now, ZoneOffset.UTC)).open(home));
	}

	private void later(Duration time) {
		now = now.plus(time);
	}

	private Copies copies() {
		return new Copies(home);
	}

	private Outcome<RestoredHome<String>> restore(Path from, Path to, String keys) throws IOException {
		return new HomeRestoring(() -> surroundings(keys)).restore(new RestoreOrder(from, new char[0], to), (store, source) -> Outcome.done(setting(store)),
				Progress.NONE);
	}

	private StoreSurroundings surroundings(String keys) {
		return new StoreSurroundings("Linux", folder, Map.of("dossierbrug.keys", folder.resolve(keys).toString()));
	}

	private static String rights(Path file) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static <T> T done(Outcome<T> outcome) {
		if (outcome instanceof Outcome.Refused<T>(var refusals)) {
			throw new AssertionError(refusals.toString());
		}
		return ((Outcome.Done<T>) outcome).value();
	}

	private static String refused(Outcome<?> outcome) {
		return ((Refusal) assertInstanceOf(Outcome.Refused.class, outcome).refusals().getFirst()).id();
	}
}
