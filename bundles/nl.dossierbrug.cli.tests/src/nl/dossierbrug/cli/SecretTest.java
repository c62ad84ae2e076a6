package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret comes from a file, standard input or somebody who types it unseen; in an argument it is taken with a warning. */
@Tag("long")
class SecretTest {

	private static final String KEY = "sleutel-0123456789";
	private static final Parts.Kept PARTS = new Parts.Kept();

	@TempDir
	Path folder;

	private Answer register(PretendedKeyboard keyboard, String... how) {
		House house = House.of(folder, PARTS.get());
		house.keyboard = keyboard;
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json", "register",
				"--receiver", "top", "--school", "99XY", "--point", "1"), Stream.of(how)).toArray(String[]::new));
	}

	private Answer registerFrom(byte[] content) throws IOException {
		return register(PretendedKeyboard.nothing(), "--key-file", Files.write(folder.resolve("sleutel"), content).toString());
	}

	private static void taken(Answer answer) {
		assertEquals(0, answer.exit(), answer.out() + answer.err());
		assertEquals(List.of(true), answer.lines().stream().map(line -> line.get("ok")).toList());
		assertFalse(answer.out().contains(KEY) || answer.err().contains(KEY));
	}

	private static void refused(String id, Answer answer) {
		assertEquals(3, answer.exit(), answer.out() + answer.err());
		assertEquals(List.of(id), answer.lines().stream().map(line -> Answer.object(line.get("refusal")).get("id")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {KEY, KEY + "\n", KEY + "\r\n", "\uFEFF" + KEY + "\n"})
	void aFileOrStandardInputHoldsItWithOrWithoutALineEnd(String content) throws IOException {
		taken(registerFrom(content.getBytes("UTF-8")));
		taken(register(PretendedKeyboard.piped(content), "--key-file", "-"));
	}

	@Test
	void whoSitsAtTheTerminalTypesItUnseen() {
		PretendedKeyboard keyboard = PretendedKeyboard.typed(KEY);
		Answer answer = register(keyboard, "--key-file", "-");
		taken(answer);
		assertTrue(answer.err().startsWith("Sleutel van het aanleverpunt (u ziet niet wat u typt): "), answer.err());
		assertTrue(keyboard.shows, "afterwards one sees again what one types");
		taken(register(PretendedKeyboard.typed(KEY)));
	}

	@Test
	void withoutAKeyAndWithoutATerminalTheOptionIsNamed() {
		Answer answer = register(PretendedKeyboard.nothing());
		assertEquals(2, answer.exit());
		assertTrue(answer.err().contains("--key-file"), answer.err());
	}

	@Test
	void anArgumentIsTakenWithAWarningInBothLanguages() {
		Answer dutch = register(PretendedKeyboard.nothing(), "--key", KEY);
		taken(dutch);
		assertTrue(dutch.err().contains("Anderen op deze computer kunnen hem daar lezen"), dutch.err());
		Answer english = register(PretendedKeyboard.nothing(), "--key", KEY, "--lang", "en");
		taken(english);
		assertTrue(english.err().contains("Others on this computer can read it there"), english.err());
		assertEquals(2, register(PretendedKeyboard.nothing(), "--key", KEY, "--key-file", "-").exit());
	}

	@Test
	void whatIsNoSecretIsRefusedWithTheReason() throws IOException {
		refused("file.secret.empty", registerFrom("\n".getBytes("UTF-8")));
		refused("file.secret.empty", register(PretendedKeyboard.nothing(), "--key-file", "-"));
		refused("file.secret.large", registerFrom(new byte[4097]));
		refused("file.secret.text", registerFrom(new byte[] {(byte) 0xC3, 0x28}));
		assertEquals(3, register(PretendedKeyboard.nothing(), "--key-file", folder.toString()).exit());
		assertEquals(3, register(PretendedKeyboard.nothing(), "--key-file", folder.resolve("weg").toString()).exit());
		assertEquals(2, register(PretendedKeyboard.nothing(), "--key-file", "").exit());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aPipeOrDeviceIsRefusedAtOnce() throws Exception {
		Path pipe = folder.resolve("pijp");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			for (String named : List.of(pipe.toString(), "/dev/zero")) {
				Answer answer = register(PretendedKeyboard.nothing(), "--key-file", named);
				assertEquals(3, answer.exit());
				assertTrue(answer.err().contains(named), answer.err());
			}
		});
	}
}
