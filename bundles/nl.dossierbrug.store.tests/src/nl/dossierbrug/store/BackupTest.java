package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.exchange.model.RestoredHome;
import nl.dossierbrug.exchange.model.WrittenBackup;
import nl.dossierbrug.exchange.store.HomeRestorer.Check;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.store.backup.Copies;
import nl.dossierbrug.store.home.StoreSurroundings;

/** One sealed file, made and put back on a computer that has never seen the home. */
@Tag("long")
class BackupTest {

	private static final char[] PASSPHRASE = "vier woorden op een rij".toCharArray();
	private static final Check<String> LOOK = (store, source) -> Outcome.done(setting(store));

	@TempDir
	Path folder;
	private final TestHome home = new TestHome("H2");
	private Path out;

	@BeforeEach
	void work() throws IOException {
		folder = folder.toRealPath();
		out = folder.resolve("school.backup");
		set("first");
		Path receipts = Files.createDirectory(home.folder().resolve("receipts"));
		Files.write(receipts.resolve("B1.pdf"), new byte[] { 1, 2, 3 });
	}

	@AfterEach
	void leave() {
		home.close();
	}

	@Test
	void everythingComesBackOnAnotherComputerKeyIncluded() throws IOException {
		Files.createDirectory(home.folder().resolve("faults"));
		Files.writeString(home.folder().resolve("faults").resolve("1.txt"), "not worth keeping");
		Files.createSymbolicLink(home.folder().resolve("receipts").resolve("link.pdf"), Files.writeString(folder.resolve("secret"), "elsewhere"));
		WrittenBackup written = backup();
		set("later than the backup");

		Path there = folder.resolve("new computer").resolve("home");
		RestoredHome<String> restored = done(restore(out, PASSPHRASE, there, LOOK));

		assertEquals("first", restored.checked());
		assertEquals(new RestoreSource(restored.source().madeAt(), "j.smit"), restored.source());
		assertEquals(there, restored.home());
		assertEquals(4, restored.files());
		try (Store store = ((Outcome.Done<Store>) otherComputer().open(there)).value()) {
			assertEquals("first", setting(store));
		}
		assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(there.resolve("receipts").resolve("B1.pdf")));
		assertFalse(Files.exists(there.resolve("receipts").resolve("link.pdf")), "what a link leads to is not ours");
		assertFalse(Files.exists(there.resolve("faults")));
		assertEquals(written.bytes(), Files.size(out));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(there)));
	}

	@Test
	void theDigestIsThatOfTheFile() throws Exception {
		WrittenBackup written = backup();
		assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out))), written.sha256());
		assertTrue(written.sameDisk());
	}

	@Test
	void aBackupNeverTakesThePlaceOfAnything() throws IOException {
		Files.writeString(out, "the holiday pictures");
		assertEquals("file.exists", refused(write(out, PASSPHRASE, Progress.NONE)));
		assertEquals("the holiday pictures", Files.readString(out));
		assertEquals("file.exists", refused(write(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere")), PASSPHRASE, Progress.NONE)));
	}

	@Test
	void whereABackupCannotBeIsSaid() throws IOException {
		assertEquals("backup.in-home", refused(write(home.folder().resolve("a.backup"), PASSPHRASE, Progress.NONE)));
		assertEquals("file.backup-folder", refused(write(folder.resolve("no").resolve("a.backup"), PASSPHRASE, Progress.NONE)));
		assertEquals("backup.passphrase-short", refused(write(out, "elf letters".toCharArray(), Progress.NONE)));
		assertNothingIn(folder);
	}

	@Test
	void stoppedItLeavesNothing() throws IOException {
		for (int after : new int[] { 0, 1, 2 }) {
			assertEquals("backup.cancelled", refused(write(out, PASSPHRASE, new Impatient(after))));
			assertNothingIn(folder);
		}
		assertEquals(List.of(), hidden(home.folder()));
		assertEquals("restore.cancelled", refused(restore(write(), PASSPHRASE, folder.resolve("home"), LOOK, new Impatient(1))));
		assertFalse(Files.exists(folder.resolve("home")));
	}

	@Test
	void anotherPassphraseIsToldFromDamage() throws IOException {
		backup();
		Path there = folder.resolve("home");
		assertEquals("restore.passphrase", refused(restore(out, "vier woorden op een rijtje".toCharArray(), there, LOOK)));
		byte[] bytes = Files.readAllBytes(out);
		bytes[bytes.length / 2] ^= 1;
		assertEquals("file.restore-damaged", refused(restore(Files.write(folder.resolve("damaged"), bytes), PASSPHRASE, there, LOOK)));
		assertEquals("file.restore-cut", refused(restore(Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 3)), PASSPHRASE, there, LOOK)));
		assertEquals("file.restore-foreign", refused(restore(Files.writeString(folder.resolve("list.csv"), "naam;groep\n"), PASSPHRASE, there, LOOK)));
		assertEquals("file.restore-foreign", refused(restore(Files.createDirectory(folder.resolve("map")), new char[0], there, LOOK)));
		bytes[19] = 9;
		assertEquals("file.restore-newer", refused(restore(Files.write(folder.resolve("newer"), bytes), PASSPHRASE, there, LOOK)));
		assertThrows(NoSuchFileException.class, () -> restore(folder.resolve("none"), PASSPHRASE, there, LOOK));
		assertFalse(Files.exists(there), "nothing is made");
		assertEquals(List.of(), hidden(folder));
		assertFalse(Files.exists(folder.resolve("other keys")), "no key is kept either");
	}

	@Test
	void onlyAnEmptyPlaceIsTaken() throws IOException {
		backup();
		Path there = Files.createDirectory(folder.resolve("home"));
		Files.writeString(there.resolve("something"), "of mine");
		assertEquals("home.not-empty", refused(restore(out, PASSPHRASE, there, LOOK)));
		Files.delete(there.resolve("something"));
		done(restore(out, PASSPHRASE, there, LOOK));
		assertEquals("home.not-empty", refused(restore(out, PASSPHRASE, there, LOOK)), "and only once");
	}

	@Test
	void whatTheCheckRefusesIsThrownAway() throws IOException {
		backup();
		Path there = folder.resolve("home");
		Refusal no = Refusal.of(new Messages(HomeStoreProvider.class), "home.unusable", "a", "b");
		assertEquals("home.unusable", refused(restore(out, PASSPHRASE, there, (store, source) -> Outcome.refused(no))));
		assertThrows(IllegalStateException.class, () -> restore(out, PASSPHRASE, there, (store, source) -> {
			throw new IllegalStateException("a fault of the program");
		}));
		assertFalse(Files.exists(there));
		assertEquals(List.of(), hidden(folder));
	}

	/** What a kill leaves is a folder that nobody uses; the place is empty still. */
	@Test
	void whatWasBrokenOffIsDoneAnew() throws IOException {
		backup();
		Path there = folder.resolve("home");
		Path left = Files.createDirectories(folder.resolve(".home.restoring").resolve("data"));
		Files.writeString(left.resolve("dossierbrug.mv.db"), "half of it");
		Files.writeString(left.getParent().resolve("home.properties"), "home.id=left\n");
		assertEquals("first", done(restore(out, PASSPHRASE, there, LOOK)).checked());
		assertEquals(List.of(), hidden(folder));
	}

	@Test
	void aKeyThatIsKeptAlreadyIsNeverReplaced() throws IOException {
		backup();
		Path keys = Files.createDirectories(folder.resolve("other keys"));
		String id = Files.readAllLines(home.folder().resolve("home.properties")).stream().filter(line -> line.startsWith("home.id="))
				.findFirst().orElseThrow().substring("home.id=".length());
		Path other = Files.writeString(keys.resolve(id + ".key"), "ab".repeat(32));
		assertEquals("store.key-other", refused(restore(out, PASSPHRASE, folder.resolve("home"), LOOK)));
		assertEquals("ab".repeat(32), Files.readString(other));
		assertFalse(Files.exists(folder.resolve("home")));
	}

	@Test
	void aHomeCannotComeAroundTheFolderOfItsKeys() throws IOException {
		backup();
		Path around = folder.resolve("around");
		HomeRestoring restoring = new HomeRestoring(() -> surroundings(around.resolve("keys")));
		assertEquals("store.keys-in-home", refused(restoring.restore(new RestoreOrder(out, PASSPHRASE, around), LOOK, Progress.NONE)));
		assertFalse(Files.exists(around));
	}

	@Test
	void workGoesOnWhileABackupIsWritten() throws IOException {
		Outcome<WrittenBackup> written = write(out, PASSPHRASE, new Progress() {
			@Override
			public void begin(long total) {
				set("while it was written");
			}

			@Override
			public void done(long items) {
				// nobody is looking
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		});
		done(written);
		assertEquals("first", done(restore(out, PASSPHRASE, folder.resolve("home"), LOOK)).checked());
		assertEquals("while it was written", setting(home.store()));
	}

	/** On a disk of 32 kB, where this machine lets us make one. */
	@Test
	void aFullDiskIsNamedWithHowMuchIsNeededAndNothingIsLeftOnIt() throws Exception {
		Path stick = Files.createDirectory(folder.resolve("stick"));
		assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", stick.toString()), "only root may make a disk");
		try {
			Refusal full = (Refusal) assertInstanceOf(Outcome.Refused.class, write(stick.resolve("a.backup"), PASSPHRASE, Progress.NONE)).refusals().getFirst();
			assertEquals("file.backup-room", full.id());
			assertTrue(full.what().in(Language.NL).contains(stick.toString()) && full.what().in(Language.NL).contains("nodig is 1 MB"), full.what().in(Language.NL));
			assertNothingIn(stick);
			backup();
			assertEquals("file.restore-room", refused(restore(out, PASSPHRASE, stick.resolve("home"), LOOK)));
			assertNothingIn(stick);
			aDiskThatFillsUpOnTheWay(stick);
		} finally {
			ran("umount", stick.toString());
		}
	}

	private void aDiskThatFillsUpOnTheWay(Path stick) throws IOException {
		long needed = Files.size(out) / 1024;
		for (long size = needed - 4; size < needed + 64; size += 12) {
			try {
				assertTrue(ran("mount", "-o", "remount,size=" + size + "k", stick.toString()));
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
			Outcome<RestoredHome<String>> outcome = restore(out, PASSPHRASE, stick.resolve("home"), LOOK);
			if (outcome instanceof Outcome.Done<RestoredHome<String>>) {
				return;
			}
			Refusal full = ((Outcome.Refused<RestoredHome<String>>) outcome).refusals().getFirst();
			assertTrue(List.of("file.full", "file.restore-room").contains(full.id()), size + " kB: " + full);
			assertTrue(!full.what().in(Language.NL).contains(".home.restoring") || full.id().equals("file.restore-room"), full.what().in(Language.NL));
			assertNothingIn(stick);
		}
	}

	/** What H2 does not meet by itself when it opens the file and a backup is taken. */
	@Test
	void whatCannotBePutBackIsNotCalledABackup() throws IOException {
		byte[] whole = filled();
		int refused = 0;
		for (int place = 1; place < 16; place++) {
			byte[] bytes = whole.clone();
			int at = whole.length / 16 * place / 16 * 16;
			Arrays.fill(bytes, at, at + 64, (byte) 0xff);
			Files.write(data(), bytes);
			refused += home.tryOpen(home.folder()) instanceof Outcome.Done<Store>(Store store) && !staysHonest(store, "at " + at) ? 1 : 0;
		}
		assertTrue(refused > 3, refused + " times refused");
	}

	@Test
	void aHomeThatIsDamagedInsideGivesNoBackupAndNamesTheNewestCopyThatIsWhole() throws IOException {
		byte[] bytes = filled();
		Path copy = new Copies(home.folder()).newestWhole().orElseThrow().folder();
		Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 64, (byte) 0xff);
		Files.write(data(), bytes);
		Refusal refusal = (Refusal) assertInstanceOf(Outcome.Refused.class, write(out, PASSPHRASE, Progress.NONE)).refusals().getFirst();
		assertEquals("store.backup-damaged", refusal.id());
		for (Language language : Language.all()) {
			assertTrue(refusal.next().in(language).contains("restore --from \"" + copy + "\""), refusal.next().in(language));
		}
		assertNothingIn(folder);
		assertEquals(List.of(), hidden(home.folder()));
	}

	/** @return whether there was a backup, which could be put back */
	private boolean staysHonest(Store store, String where) throws IOException {
		try (store) {
			Outcome<WrittenBackup> written = store.backup().orElseThrow().write(out, PASSPHRASE, "j.smit", Progress.NONE);
			if (written instanceof Outcome.Done<WrittenBackup>) {
				assertEquals("400", done(restore(out, PASSPHRASE, folder.resolve(where), BackupTest::count)).checked(), where);
				Files.delete(out);
				return true;
			}
			assertEquals("store.backup-damaged", refused(written), where);
		} catch (StoreTrouble e) {
			assertEquals("store.damaged", e.refusal().id(), where);
		}
		assertFalse(Files.exists(out), where);
		return false;
	}

	private static Outcome<String> count(Store store, RestoreSource source) {
		return Outcome.done(store.transact(records -> {
			int found = 0;
			for (int number = 0; number < 400; number++) {
				found += records.settings().get("number." + number).filter(noise(number)::equals).isPresent() ? 1 : 0;
			}
			return Integer.toString(found);
		}));
	}

	/** Nothing that can be made smaller. */
	private static String noise(int number) {
		byte[] bytes = new byte[150];
		new Random(number).nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** A file of many pages, nearly all of them in use, closed. */
	private byte[] filled() throws IOException {
		for (int number = 0; number < 400; number += 20) {
			int first = number;
			home.store().transact(records -> {
				for (int i = first; i < first + 20; i++) {
					records.settings().set("number." + i, noise(i));
				}
				return first;
			});
		}
		assertTrue(home.store().forget());
		home.shut();
		return Files.readAllBytes(data());
	}

	private Path data() {
		return home.folder().resolve("data").resolve("dossierbrug.mv.db");
	}

	private static boolean ran(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private WrittenBackup backup() throws IOException {
		return done(write(out, PASSPHRASE, Progress.NONE));
	}

	private Path write() throws IOException {
		backup();
		return out;
	}

	private Outcome<WrittenBackup> write(Path to, char[] passphrase, Progress progress) throws IOException {
		return home.store().backup().orElseThrow().write(to, passphrase, "j.smit", progress);
	}

	private Outcome<RestoredHome<String>> restore(Path from, char[] passphrase, Path to, Check<String> check) throws IOException {
		return restore(from, passphrase, to, check, Progress.NONE);
	}

	private Outcome<RestoredHome<String>> restore(Path from, char[] passphrase, Path to, Check<String> check, Progress progress) throws IOException {
		return new HomeRestoring(() -> surroundings(folder.resolve("other keys"))).restore(new RestoreOrder(from, passphrase, to), check, progress);
	}

	private HomeStoreProvider otherComputer() {
		return new HomeStoreProvider(surroundings(folder.resolve("other keys")));
	}

	private StoreSurroundings surroundings(Path keys) {
		return new StoreSurroundings("Linux", folder, Map.of("dossierbrug.keys", keys.toString()));
	}

	private void set(String value) {
		home.store().transact(records -> {
			records.settings().set("test.value", value);
			return value;
		});
	}

	private static String setting(Store store) {
		return store.transact(records -> records.settings().get("test.value")).orElse("");
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

	private static void assertNothingIn(Path folder) throws IOException {
		try (Stream<Path> inside = Files.list(folder)) {
			assertEquals(Optional.empty(), inside.findAny());
		}
	}

	private static List<Path> hidden(Path folder) throws IOException {
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.filter(path -> path.getFileName().toString().startsWith(".")).toList();
		}
	}

	/** Stops after it was asked so many times. */
	private static final class Impatient implements Progress {

		private int left;

		Impatient(int after) {
			left = after;
		}

		@Override
		public void begin(long total) {
			// only the question counts
		}

		@Override
		public void done(long items) {
			// only the question counts
		}

		@Override
		public boolean cancelled() {
			return left-- <= 0;
		}
	}
}
