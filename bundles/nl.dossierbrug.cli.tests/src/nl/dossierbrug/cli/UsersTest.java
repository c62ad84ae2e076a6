package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the command line a name alone proves nothing: the account does, or the pin. */
@Tag("long")
class UsersTest {

	private static final String PIN = "nooit-te-raden";
	private static final Parts.Kept PARTS = new Parts.Kept();

	@TempDir
	Path folder;
	private House house;
	private String pin;

	@BeforeEach
	void addTheHead() throws IOException {
		house = House.of(folder, PARTS.get());
		pin = Files.writeString(folder.resolve("pincode"), PIN + "\n").toString();
		assertEquals(0, type("users", "add", "directeur", "--role", "directie", "--pin-file", pin).exit());
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words))
				.toArray(String[]::new));
	}

	private Answer typing(PretendedKeyboard keyboard, String... words) {
		house.keyboard = keyboard;
		return type(words);
	}

	private static String refusal(Answer answer) {
		return (String) Answer.object(answer.line().get("refusal")).get("id");
	}

	@Test
	void theListTellsHowEachComesIn() {
		assertEquals(List.of(Map.of("name", "directeur", "role", "directie", "accounts", List.of(), "pin", true),
				Map.of("name", "meester.jan", "role", "beheerder", "accounts", List.of("meester.jan"), "pin", false)), type("users").lines());
		assertEquals(Map.of("name", "directeur", "role", "directie", "accounts", List.of("d.vries", "laptop"), "pin", true),
				type("users", "add", "directeur", "--role", "directie", "--account", "d.vries", "--account", "laptop").line());
	}

	@Test
	void anothersPinComesFromAFileStandardInputOrTheTerminal() {
		assertEquals(0, type("--user", "directeur", "--pin-file", pin, "inbox", "--receiver", "ldos").exit());
		assertEquals(0, type("inbox", "--receiver", "ldos", "--user", "directeur", "--pin-file", pin).exit());
		assertEquals(0, typing(PretendedKeyboard.piped(PIN), "--user", "directeur", "--pin-file", "-", "inbox", "--receiver", "ldos").exit());
		Answer asked = typing(PretendedKeyboard.typed(PIN), "--user", "directeur", "inbox", "--receiver", "ldos");
		assertEquals(0, asked.exit(), asked.err());
		assertTrue(asked.err().contains("Pincode van directeur"), asked.err());
		assertFalse(typing(PretendedKeyboard.typed(), "--user", "meester.jan", "inbox", "--receiver", "ldos").err().contains("Pincode"),
				"one's own account is proof enough");
	}

	@Test
	void withoutThePinOneIsNotThatUser() {
		Answer none = type("--user", "directeur", "inbox", "--receiver", "ldos");
		assertEquals(4, none.exit());
		assertEquals("user.pin-needed", refusal(none));
		for (String wrong : List.of("user.pin-wrong", "user.pin-wrong", "user.pin-wrong", "user.pin-wait")) {
			Answer answer = typing(PretendedKeyboard.piped("0000"), "--user", "directeur", "--pin-file", "-", "inbox", "--receiver", "ldos");
			assertEquals(4, answer.exit());
			assertEquals(wrong, refusal(answer));
		}
		assertEquals(3, type("audit").lines().stream().filter(line -> line.get("event").equals("lock.wrong")).count());
	}

	@Test
	void aNewPinIsTypedTwice() {
		assertEquals("file.secret.other", refusal(typing(PretendedKeyboard.typed("12345", "12346"), "users", "pin", "directeur")));
		assertEquals(0, typing(PretendedKeyboard.typed("12345", "12345"), "users", "pin", "directeur").exit());
		assertEquals(4, type("--user", "directeur", "--pin-file", pin, "inbox", "--receiver", "ldos").exit());
		assertEquals("pin.short", refusal(typing(PretendedKeyboard.piped("1"), "users", "pin", "directeur", "--pin-file", "-")));
	}

	@Test
	void onesOwnPinCanBeSetAndNoOthers() {
		assertEquals(0, type("--user", "directeur", "--pin-file", pin, "users", "pin", "directeur", "--pin-file", pin).exit());
		assertEquals(4, type("--user", "directeur", "--pin-file", pin, "users", "pin", "meester.jan", "--pin-file", pin).exit());
	}

	@Test
	void whoCannotComeInYetIsSaidSoAtOnce() {
		Answer added = type("users", "add", "ib", "--role", "ib");
		assertTrue(added.err().contains("users pin \"ib\""), added.err());
		Answer closed = type("--user", "ib", "inbox", "--receiver", "ot");
		assertEquals(4, closed.exit());
		assertEquals("user.closed", refusal(closed));
		assertEquals(2, type("users", "pin", "ib").exit());
		assertEquals(2, type("users", "remove", "ib", "--account", "x").exit());
	}
}
