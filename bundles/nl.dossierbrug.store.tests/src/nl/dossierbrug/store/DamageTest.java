package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.storecontract.Practice;

/**
 * Every kind of damage to a home: it opens whole, or it says what is the matter and changes nothing, not even at the second and
 * the third try.
 */
@Tag("long")
class DamageTest {

	private static final int BLOCK = 4096;
	private static final long ENTRIES = 120;
	private static final String WHOLE = "whole";

	private static final Practice PRACTICE = new Practice();
	private static final TestHome TEMPLATE = new TestHome("H2");
	private static byte[] older;

	private final TestHome home = new TestHome("H2");

	@AfterEach
	void removeHome() {
		home.close();
	}

	/** What somebody or something does to a home that is closed. */
	@FunctionalInterface
	interface Harm {
		void done(DamageTest to) throws IOException;
	}

	static Stream<Arguments> damage() {
		return Stream.of(
				kind("the file is empty", "store.cut", t -> Files.write(t.data(), new byte[0])),
				kind("a few bytes are left", "store.cut", t -> t.cut(100)),
				kind("only the salt is left", "store.cut", t -> t.cut(BLOCK)),
				kind("the headers are left", "store.cut", t -> t.cut(3 * BLOCK)),
				kind("half is left", "store.cut", t -> t.cut(t.size() / 2 / BLOCK * BLOCK)),
				kind("half a block is cut off", "store.cut", t -> t.cut(t.size() - BLOCK / 2)),
				kind("the last block is cut off", "store.cut", t -> t.cut(t.size() - BLOCK)),
				kind("garbage is behind it", WHOLE, t -> Files.write(t.data(), t.with(new byte[3 * BLOCK]))),
				kind("the first header is damaged", WHOLE, t -> t.spoil(BLOCK, 64)),
				kind("the second header is damaged", WHOLE, t -> t.spoil(2 * BLOCK, 64)),
				kind("both headers are damaged", WHOLE, t -> t.spoil(BLOCK, 2 * BLOCK)),
				kind("the salt is damaged", WHOLE, t -> t.spoil(10, 8)),
				kind("the first block is gone to zeros", WHOLE, t -> t.zeros(0, BLOCK)),
				kind("salt and headers are gone to zeros", WHOLE, t -> t.zeros(0, 3 * BLOCK)),
				kind("the headers name an older state, as H2 2.5.252 left them", WHOLE, t -> t.put(BLOCK, Arrays.copyOfRange(older, BLOCK, 3 * BLOCK))),
				kind("everything is zeros", "store.header", t -> t.zeros(0, t.size())),
				kind("everything is noise", "store.header", t -> t.spoil(0, t.size())),
				kind("everything behind the headers is noise", "store.damaged|store.header", t -> t.spoil(3 * BLOCK, t.size() - 3 * BLOCK)),
				kind("everything behind the headers is zeros", "store.damaged|store.header", t -> t.zeros(3 * BLOCK, t.size() - 3 * BLOCK)),
				kind("it is the file of another home", "store.header|store.cut", t -> Files.copy(t.otherHome().resolve("data/dossierbrug.mv.db"), t.data(),
						StandardCopyOption.REPLACE_EXISTING)),
				kind("it is an older copy", "store.incomplete", t -> Files.write(t.data(), older)),
				kind("the file is gone", "store.gone", t -> Files.delete(t.data())),
				kind("the data are a file", "store.gone", t -> {
					Files.delete(t.data());
					Files.delete(t.data().getParent());
					Files.createFile(t.data().getParent());
				}),
				kind("the witness is gone", "store.witness-gone", t -> Files.delete(t.witness())),
				kind("the witness is noise", "store.witness-unreadable", t -> Files.writeString(t.witness(), "garbage\n")),
				kind("the witness is noise without end", "store.witness-unreadable", t -> Files.write(t.witness(), new byte[100_000])),
				kind("it is an older copy, and the witness is noise", "store.witness-unreadable", t -> {
					Files.write(t.data(), older);
					Files.writeString(t.witness(), "garbage\n");
				}),
				kind("everything is noise, and half a block more", "store.header", t -> {
					t.spoil(0, t.size());
					Files.write(t.data(), t.with(new byte[BLOCK / 2]));
				}),
				kind("the witness is of another home", "store.incomplete", t -> Files.copy(t.otherHome().resolve("dossierbrug.witness"), t.witness(),
						StandardCopyOption.REPLACE_EXISTING)),
				kind("the key is gone", "store.key-missing", t -> Files.delete(t.key())),
				kind("the key is noise", "store.key-unreachable", t -> Files.writeString(t.key(), "no key")),
				kind("the key is of another home", "store.key-wrong", t -> Files.writeString(t.key(), "ab".repeat(32))),
				kind("the home's file is gone", "store.key-missing", t -> Files.delete(t.folder().resolve("home.properties"))),
				kind("the home's file is noise", "home.unusable", t -> Files.writeString(t.folder().resolve("home.properties"), "\\u00zz")),
				kind("a repair was broken off", WHOLE, t -> Files.write(t.data().resolveSibling("mending.mv.db"), new byte[100])));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("damage")
	void aHomeOpensWholeOrSaysWhatIsTheMatterAndStaysAsItWas(String what, String expected, Harm harm) throws IOException {
		filled();
		harm.done(this);
		Map<String, Integer> before = bytes();
		for (int attempt = 1; attempt <= 3; attempt++) {
			if (expected.equals(WHOLE)) {
				boolean mended = home.store().repaired();
				assertTrue(attempt == 1 || !mended, "it was mended before");
				assertEquals(ENTRIES, last());
				home.shut();
			} else {
				Refusal refusal = home.refused(home.folder());
				assertTrue(List.of(expected.split("\\|")).contains(refusal.id()), refusal.id());
				for (Language language : Language.all()) {
					assertTrue(refusal.what().in(language).contains(home.folder().toString()), refusal.what().in(language));
					assertFalse(refusal.next().in(language).isBlank());
				}
				assertEquals(before, bytes(), "try " + attempt);
			}
		}
	}

	/** Wherever in the file something is damaged: nothing that was kept may be read as something else. */
	@ParameterizedTest
	@MethodSource("places")
	void aDamagedPlaceIsEitherUnusedOrSaid(int place) throws IOException {
		filled();
		spoil(size() * place / 40 / 16 * 16, 16);
		Map<String, Integer> before = bytes();
		switch (home.tryOpen(home.folder())) {
			case Outcome.Refused<Store>(var refusals) -> {
				assertTrue(List.of("store.damaged", "store.cut", "store.header", "store.incomplete").contains(refusals.getFirst().id()), refusals.getFirst().id());
				assertEquals(before, bytes());
			}
			case Outcome.Done<Store>(Store store) -> {
				try (store) {
					List<AuditEntry> entries = new ArrayList<>();
					store.transact(r -> {
						r.audit().forEach(entries::add);
						return null;
					});
					assertEquals(ENTRIES, entries.size());
				} catch (RuntimeException e) {
					assertInstanceOf(StoreTrouble.class, e, () -> e + " at " + List.of(e.getStackTrace()).subList(0, 8));
				}
			}
		}
	}

	static Stream<Integer> places() {
		return Stream.iterate(1, place -> place + 1).limit(39);
	}

	private static Arguments kind(String what, String expected, Harm harm) {
		return Arguments.of(what, expected, harm);
	}

	/** Two sessions' work, closed; and, beside it, what was there after the first. Made once, and copied from there. */
	@BeforeAll
	static void fill() throws IOException {
		work(TEMPLATE, 1, ENTRIES / 2);
		older = Files.readAllBytes(dataIn(TEMPLATE.folder()));
		work(TEMPLATE, ENTRIES / 2 + 1, ENTRIES);
	}

	@AfterAll
	static void removeTemplate() {
		TEMPLATE.close();
	}

	private void filled() throws IOException {
		copy(TEMPLATE.folder(), home.folder());
		copy(TEMPLATE.keys(), home.keys());
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}

	private static void work(TestHome home, long first, long last) {
		for (long number = first; number <= last; number++) {
			AuditEntry entry = PRACTICE.audit(number);
			home.store().transact(r -> {
				r.settings().set("number." + entry.number(), "x".repeat(200));
				r.audit().append(entry);
				return null;
			});
		}
		home.shut();
	}

	private long last() {
		return home.store().transact(r -> r.audit().last()).orElseThrow().number();
	}

	private Path otherHome() {
		Path folder = home.folder().resolveSibling("other");
		try (Store other = home.open(folder)) {
			for (long number = 1; number <= 3; number++) {
				AuditEntry entry = PRACTICE.audit(number + 500);
				other.transact(r -> {
					r.audit().append(entry);
					return null;
				});
			}
		}
		return folder;
	}

	private Path folder() {
		return home.folder();
	}

	private Path data() {
		return dataIn(folder());
	}

	private static Path dataIn(Path folder) {
		return folder.resolve("data").resolve("dossierbrug.mv.db");
	}

	private Path witness() {
		return folder().resolve("dossierbrug.witness");
	}

	private Path key() throws IOException {
		try (Stream<Path> keys = Files.list(home.keys())) {
			return keys.filter(file -> !file.getFileName().toString().contains("-log")).findFirst().orElseThrow();
		}
	}

	private int size() throws IOException {
		return (int) Files.size(data());
	}

	private void cut(int length) throws IOException {
		Files.write(data(), Arrays.copyOf(Files.readAllBytes(data()), length));
	}

	private byte[] with(byte[] more) throws IOException {
		byte[] whole = Files.readAllBytes(data());
		byte[] longer = Arrays.copyOf(whole, whole.length + more.length);
		new Random(5).nextBytes(more);
		System.arraycopy(more, 0, longer, whole.length, more.length);
		return longer;
	}

	private void spoil(int from, int length) throws IOException {
		byte[] noise = new byte[length];
		new Random(7).nextBytes(noise);
		put(from, noise);
	}

	private void put(int at, byte[] bytes) throws IOException {
		byte[] whole = Files.readAllBytes(data());
		System.arraycopy(bytes, 0, whole, at, bytes.length);
		Files.write(data(), whole);
	}

	private void zeros(int from, int length) throws IOException {
		byte[] whole = Files.readAllBytes(data());
		Arrays.fill(whole, from, from + length, (byte) 0);
		Files.write(data(), whole);
	}

	/** Everything in the home but the lock, whose content means nothing. */
	private Map<String, Integer> bytes() throws IOException {
		Map<String, Integer> all = new HashMap<>();
		try (Stream<Path> files = Files.walk(folder())) {
			for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("dossierbrug.lock")).toList()) {
				all.put(folder().relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
			}
		}
		return all;
	}
}
