package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever makes a file under a name that was typed, never puts it in the place of something. */
@Tag("long")
class OutFileTest extends RouteHouse {

	private static final String TREASURE = "het enige exemplaar";

	@BeforeEach
	void makeOneReady() {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(), "--dossiers",
				files.dossiers().toString(), "--bsn", plain("BB").bsn().digits());
	}

	/** Every command that has {@code --out} for a file, without it, and how the name of that file must end. */
	private Map<String[], String> commands() throws IOException {
		Path passphrase = Files.writeString(folder.resolve("wachtzin"), "vier woorden zonder verband");
		Map<String[], String> commands = new LinkedHashMap<>();
		commands.put(new String[] {"pdf", "--transfer", "T1"}, ".pdf");
		commands.put(new String[] {"pdf", "--transfer", "T1", "--for", "parents"}, ".pdf");
		commands.put(new String[] {"bsn-list", "--sender", "parnassys", "--list", files.cleanList().toString()}, ".xlsx");
		commands.put(new String[] {"audit"}, ".txt");
		commands.put(new String[] {"audit", "--verify"}, ".txt");
		commands.put(new String[] {"backup", "--passphrase-file", passphrase.toString()}, ".backup");
		return commands;
	}

	@Test
	void whatIsThereIsNeverReplacedAndSaidWithAWayOut() throws IOException {
		for (Map.Entry<String[], String> one : commands().entrySet()) {
			Path there = Files.writeString(folder.resolve("er al" + one.getValue()), TREASURE);
			Path within = Files.createDirectories(folder.resolve("map" + one.getValue()));
			Path link = folder.resolve("link" + one.getValue());
			Files.deleteIfExists(link);
			Files.createSymbolicLink(link, folder.resolve("nergens"));
			long logged = type("audit").lines().stream().filter(line -> line.get("event").toString().matches("content.viewed|bsn.workbook|backup.made")).count();
			for (Path out : List.of(there, within, link)) {
				String[] words = with(one.getKey(), "--out", out.toString());
				String what = String.join(" ", words);
				Answer answer = type(words);
				assertEquals(3, answer.exit(), what + answer.out() + answer.err());
				assertEquals(List.of("file.exists"), refusals(answer), what);
				Answer people = say(words);
				assertEquals(3, people.exit(), what);
				assertTrue(people.err().contains(out.getFileName().toString()) && people.err().contains("Kies een andere naam"), what + people.err());
			}
			assertEquals(TREASURE, Files.readString(there));
			assertTrue(Files.isSymbolicLink(link) && !Files.exists(folder.resolve("nergens"), LinkOption.NOFOLLOW_LINKS));
			assertEquals(logged, type("audit").lines().stream().filter(line -> line.get("event").toString().matches("content.viewed|bsn.workbook|backup.made")).count(),
					"nothing was looked at or made");
		}
	}

	@Test
	void theSameCommandTwiceMakesOneFileAndTellsWhy() throws IOException {
		for (Map.Entry<String[], String> one : commands().entrySet()) {
			Path out = folder.resolve("nieuw" + one.getValue());
			Files.deleteIfExists(out);
			String[] words = with(one.getKey(), "--out", out.toString());
			Answer first = type(words);
			assertFalse(first.exit() > 1, first.out() + first.err());
			byte[] made = Files.readAllBytes(out);
			assertEquals(3, type(words).exit(), String.join(" ", words));
			assertArrayEquals(made, Files.readAllBytes(out));
		}
	}
}
