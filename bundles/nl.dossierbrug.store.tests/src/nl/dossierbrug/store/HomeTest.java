package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.storecontract.Practice;

@Tag("long")
class HomeTest {

	private final Practice practice = new Practice();
	private final TestHome home = new TestHome("H2");

	@AfterEach
	void removeHome() {
		home.close();
	}

	@Test
	void aSecondStartIsToldWhoHasTheHomeOpen() {
		home.store();
		Refusal refusal = home.refused(home.folder());
		assertEquals("home.in-use", refusal.id());
		assertTrue(refusal.what().in(Language.NL).contains(String.valueOf(ProcessHandle.current().pid())));
		home.shut();
		write("it is free again");
	}

	@Test
	void aLockFileThatSomebodyLeftBehindBlocksNobody() throws IOException {
		Files.createDirectories(home.folder());
		Files.writeString(home.folder().resolve("dossierbrug.lock"), "4711\n");
		write("word");
		assertEquals(ProcessHandle.current().pid() + "",
				Files.readString(home.folder().resolve("dossierbrug.lock")).strip());
	}

	@Test
	void whatAKilledProcessHadNotWrittenWholeIsGoneAfterTheNextOpening() throws IOException {
		write("word");
		home.shut();
		Path receipts = Files.createDirectories(home.folder().resolve("receipts"));
		List<Path> left = List.of(home.folder().resolve(".dossierbrug-1.part"), home.folder().resolve(".new2.tmp"),
				receipts.resolve(".dossierbrug-3.part"));
		for (Path file : left) {
			Files.writeString(file, "half");
		}
		Path other = Files.writeString(receipts.resolve("B1.part"), "somebody else's");
		write("another");
		assertEquals(List.of(), left.stream().filter(Files::exists).toList());
		assertTrue(Files.exists(other));
	}

	@Test
	void onlyTheOwnerMayLookIn() throws IOException {
		write("word");
		assumeTrue(Files.getFileStore(home.folder()).supportsFileAttributeView("posix"));
		for (Path folder : List.of(home.folder(), home.folder().resolve("data"), home.keys())) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
		}
		for (Path file : files(home.keys())) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void nothingThatWasKeptCanBeReadInTheFilesNorCanTheKey() throws IOException {
		write("Kwetsbaarheid-zoekwoord");
		assertNothingReadable();
		home.shut();
		assertNothingReadable();
	}

	private void assertNothingReadable() throws IOException {
		List<Path> keys = files(home.keys());
		assertEquals(2, keys.size());
		String key = Files.readString(keys.getFirst()).strip();
		String logKey = Files.readString(keys.getLast()).strip();
		assertEquals(64, key.length());
		assertEquals(64, logKey.length());
		assertNotEquals(key, logKey);
		for (Path file : files(home.folder())) {
			byte[] bytes = Files.readAllBytes(file);
			String narrow = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase();
			String wide = new String(bytes, StandardCharsets.UTF_16BE).toLowerCase();
			for (String word : List.of("zoekwoord", practice.bsn(1).digits(), "noémi", key, logKey)) {
				assertFalse(narrow.contains(word), word + " in " + file);
				assertFalse(wide.contains(word), word + " in " + file);
			}
		}
	}

	@Test
	void aHomeThatWasCopiedWithoutItsKeyIsRefusedAndLeftAsItWas() throws IOException {
		write("word");
		home.shut();
		Path key = storeKey();
		Path aside = home.keys().resolveSibling("aside");
		Files.move(key, aside);
		assertRefusedUnchanged("store.key-missing");
		assertFalse(Files.exists(key));
		Files.move(aside, key);
		assertEquals(Optional.of("word"), word());
	}

	@Test
	void aHomeThatForgotItsIdIsRefusedToo() throws IOException {
		write("word");
		home.shut();
		Files.delete(home.folder().resolve("home.properties"));
		assertRefusedUnchanged("store.key-missing");
	}

	@Test
	void anotherHomesKeyIsRefused() throws IOException {
		write("word");
		home.shut();
		Files.writeString(storeKey(), "ab".repeat(32));
		assertRefusedUnchanged("store.key-wrong");
	}

	@Test
	void aDamagedDatabaseIsRefused() throws IOException {
		write("word");
		home.shut();
		Path data = home.folder().resolve("data/dossierbrug.mv.db");
		Files.write(data, new byte[(int) Files.size(data)]);
		assertEquals("store.header", home.refusal(home.folder()));
		Files.write(data, new byte[0]);
		assertEquals("store.cut", home.refusal(home.folder()));
		assertEquals(0, Files.size(data));
	}

	@Test
	void keysInTheHomeAreRefused() throws IOException {
		assertEquals("store.keys-in-home", home.refusal(home.keys().getParent()));
	}

	@Test
	void aHomeThatIsAFileOrHasASemicolonIsRefused() throws IOException {
		Path file = Files.writeString(home.folder(), "a file");
		assertEquals("home.unusable", home.refusal(file));
		assertEquals("home.unusable", home.refusal(file.resolveSibling("a;b")));
	}

	@Test
	void aFolderWithOtherLettersWorks() {
		Path folder = home.folder().resolveSibling("Gegevens van café 'Ünal' #1 %20");
		try (Store store = home.open(folder)) {
			assertEquals("B1", store.transact(r -> r.nextId("B")));
		}
	}

	/** Copying the files while the store is open is what a power cut leaves, as far as a test can go. */
	@Test
	void whatWasCommittedSurvivesACrash() throws IOException {
		write("kept");
		Path crashed = home.folder().resolveSibling("crashed");
		home.store().transact(r -> {
			r.settings().set("a.b", "not committed");
			try {
				for (Path file : files(home.folder())) {
					Path copy = crashed.resolve(home.folder().relativize(file));
					Files.createDirectories(copy.getParent());
					Files.copy(file, copy);
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return null;
		});
		try (Store store = home.open(crashed)) {
			assertEquals(Optional.of("kept"), store.transact(r -> r.settings().get("a.b")));
		}
	}

	@Test
	void closingLeavesNoThreadAndNoFileBehind() throws Exception {
		Set<String> before = threads();
		write("word");
		home.shut();
		for (int i = 0; i < 50 && !before.containsAll(threads()); i++) {
			Thread.sleep(20);
		}
		assertTrue(before.containsAll(threads()), () -> "left: " + threads());
		assertEquals(Set.of("home.properties", "dossierbrug.lock", "dossierbrug.mv.db", "dossierbrug.witness"),
				files(home.folder()).stream().filter(p -> !p.startsWith(home.folder().resolve("backups")))
						.map(p -> p.getFileName().toString()).collect(Collectors.toSet()));
	}

	/** As in a product, where the thread's own loader is the framework's and knows no class of ours. */
	@Test
	void aThreadWhoseLoaderKnowsNothingOfUsWorksToo() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try {
			write("word");
			assertEquals(List.of(), home.store().transact(records -> records.users().all()));
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	@Test
	void aHomeOpensAgainAndAgain() {
		for (int i = 0; i < 5; i++) {
			write("time " + i);
			home.shut();
			assertEquals(Optional.of("time " + i), word());
			home.shut();
		}
	}

	private Path storeKey() throws IOException {
		return files(home.keys()).stream().filter(file -> !file.getFileName().toString().contains("-")).findFirst().orElseThrow();
	}

	private void write(String word) {
		home.store().transact(r -> {
			r.settings().set("a.b", word);
			if (r.batches().byId("B1").isEmpty()) {
				r.batches().add(practice.batch("B1"));
				r.transfers().add(practice.transfer("T1", "B1", 1));
			}
			return null;
		});
	}

	private Optional<String> word() {
		return home.store().transact(r -> r.settings().get("a.b"));
	}

	private void assertRefusedUnchanged(String id) throws IOException {
		Path data = home.folder().resolve("data/dossierbrug.mv.db");
		byte[] before = Files.readAllBytes(data);
		assertEquals(id, home.refusal(home.folder()));
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(data)));
	}

	private static Set<String> threads() {
		return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toSet());
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}
}
