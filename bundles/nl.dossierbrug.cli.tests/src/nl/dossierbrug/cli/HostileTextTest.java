package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.practice.PracticePupil;

/** Signs that steer a terminal, turn the direction of writing or hide, wherever they come in, never come out as such. */
@Tag("long")
class HostileTextTest extends RouteHouse {

	/** Clears the screen, rings, colours, makes a link, turns the direction, hides. */
	private static final String EVIL = "\u001b[2J\u0007\u009b31m\u001b]8;;http://x\u0007\u202Egnp.exe\u2066\u200B\u2028\u0085\u007f";
	/** Of those what XML lets through. */
	private static final String IN_XML = "\u202Egnp.exe\u2066\u200B\u2028&#x85;&#x9b;31m";

	/** What was answered holds nothing that steers or hides; the lines themselves are the only breaks. */
	private static Answer safe(Answer answer) {
		for (String told : List.of(answer.out(), answer.err())) {
			String lines = told.replace("\n", "");
			assertFalse(Visible.hides(lines) || lines.indexOf('\r') >= 0 || lines.indexOf('\t') >= 0, () -> Visible.text(told));
		}
		return answer;
	}

	private void spoil(PracticePupil pupil, String element, String value) throws IOException {
		Path dossier = files.dossiers().resolve(pupil.leerlingnummer() + ".xml");
		String xml = Files.readString(dossier);
		String spoiled = xml.replaceFirst("(<(?:\\w+:)?" + element + ">)[^<]*", "$1" + value);
		assertFalse(spoiled.equals(xml), element);
		Files.writeString(dossier, spoiled);
	}

	private PracticePupil madeReady(String roepnaam) throws IOException {
		PracticePupil pupil = plain("BB");
		spoil(pupil, "roepnaam", roepnaam);
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		Answer ready = safe(say("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString(), "--bsn", pupil.bsn().digits()));
		assertTrue(ready.out().contains("gereed"), ready.out() + ready.err());
		return pupil;
	}

	@Test
	void whatIsTypedWronglyIsRepeatedSafely() {
		assumeTrue(File.separatorChar == '/', "elsewhere no name of a file holds these");
		String[][] lines = {{EVIL}, {"--" + EVIL}, {"validate", EVIL}, {"validate", folder.resolve("a" + EVIL + ".xml").toString()},
				{"validate", "x", "--mode", EVIL}, {"validate", "x", "--" + EVIL}, {"validate", "x", "--mode", "official", "--mode", EVIL},
				{"pupils", "--sender", EVIL, "--list", "x"}, {"pupils", "--sender", "parnassys", "--list", EVIL},
				{"pupils", "--sender", "parnassys", "--list", files.cleanList().toString(), "--roster", EVIL},
				{"pupils", "--sender", "parnassys", "--list", files.cleanList().toString(), "--year", EVIL},
				{"pupils", "--sender", "parnassys", "--list", files.cleanList().toString(), "--group", EVIL},
				{"preflight", "--sender", "parnassys", "--receiver", EVIL, "--school", SCHOOL},
				{"preflight", "--sender", "parnassys", "--receiver", "ot", "--school", EVIL},
				{"bsn-list", "--sender", "parnassys", "--list", files.cleanList().toString(), "--out", EVIL},
				{"bsn-list", "--sender", "parnassys", "--list", files.cleanList().toString(), "--out", "weg/" + EVIL + ".xlsx"},
				{"request", "--receiver", "ot", "--school", SCHOOL, "--bsn", EVIL}, {"request", "--receiver", "ot", "--school", SCHOOL, "--batch", EVIL},
				{"request", "--receiver", "ot", "--school", SCHOOL, "--bsn-file", EVIL},
				{"pdf", "--transfer", EVIL, "--out", folder.resolve("a.pdf").toString()}, {"pdf", "--transfer", "T1", "--out", EVIL},
				{"pdf", "--transfer", "T1", "--out", "weg/" + EVIL + ".pdf"}, {"undo", "--import", EVIL}, {"okr", "--receiver", "ot", "--bsn", EVIL},
				{"delete", "--receiver", "ot", "--transfer", EVIL, "--reason", EVIL}, {"withdraw", "--transfer", EVIL, "--reason", EVIL},
				{"status", "--transfer", EVIL}, {"status", "--batch", EVIL}, {"settings", "get", EVIL}, {"settings", "set", EVIL, EVIL},
				{"settings", "set", "overdracht.geldig-tot", EVIL}, {"users", "add", EVIL, "--role", EVIL}, {"users", "remove", EVIL},
				{"--user", EVIL, "status"}, {"audit", "--out", "weg/" + EVIL}, {"repair", EVIL, "--out", folder.resolve("nieuw").toString()},
				{"convert", files.dossiers().toString(), "--out", folder.resolve("nieuw").toString(), "--to", EVIL}};
		for (String[] line : lines) {
			for (Answer answer : List.of(safe(say(line)), safe(type(line)))) {
				assertTrue(answer.exit() <= 4, () -> Visible.text(List.of(line) + answer.out() + answer.err()));
			}
		}
	}

	@Test
	void whatIsKeptIsShownSafelyAndUnchangedToScripts() throws IOException {
		PracticePupil pupil = madeReady("Daan" + IN_XML);
		String number = pupil.bsn().digits();
		type("request", "--receiver", "ot", "--school", SCHOOL, "--bsn", number);
		type("users", "add", "juf" + EVIL, "--role", "ib");
		String[] kept = {"okr-set", "--receiver", "ot", "--bsn", number, "--field", "functioneren/werkhouding", "--value", "Rustig" + EVIL};
		String[][] lines = {{"import", "--receiver", "ot", "--batch", "B1", "--dry-run"}, {"import", "--receiver", "ot", "--transfer", "T1"}, kept,
				{"okr", "--receiver", "ot"}, {"okr", "--receiver", "ot", "--bsn", number}, {"undo", "--import", "I1"},
				{"delete", "--receiver", "ot", "--transfer", "T1", "--reason", "weg" + EVIL}, {"users"}, {"inbox", "--receiver", "ot"}, {"status"},
				{"status", "--transfer", "T1"}, {"status", "--todo"}, {"audit"}, {"audit", "--verify"}, {"settings"}, {"connectors"},
				{"pdf", "--transfer", "T1", "--out", folder.resolve("a.pdf").toString()}};
		for (String[] line : lines) {
			safe(say(line));
			safe(type(line));
		}
		safe(say("audit", "--out", folder.resolve("log.txt").toString()));
		safe(new Answer(0, Files.readString(folder.resolve("log.txt")), ""));
		type("import", "--receiver", "ot", "--transfer", "T1");
		Map<String, Object> answer = type(kept).line();
		assertEquals("Rustig" + EVIL, answer.get("value"));
	}

	@Test
	void namesOfFilesAreShownSafely() throws IOException {
		assumeTrue(File.separatorChar == '/', "elsewhere no name of a file holds these");
		Path dossiers = Files.createDirectory(folder.resolve("map" + EVIL.replace("/", "")));
		String name = "a" + EVIL.replace("/", "") + ".xml";
		Files.writeString(dossiers.resolve(name), "<dossier><half");
		Files.writeString(dossiers.resolve("b" + name), "<a>" + IN_XML + "</a>");
		Files.writeString(dossiers.resolve("c" + name), "<!DOCTYPE x>\u001b[2J");
		Path attachments = Files.createDirectory(folder.resolve("bijlagen"));
		Files.writeString(attachments.resolve("x" + EVIL.replace("/", "") + ".txt"), "x");
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		String[][] lines = {{"validate", dossiers.toString()}, {"validate", dossiers.resolve(name).toString()},
				{"repair", dossiers.toString(), "--out", folder.resolve("hersteld" + EVIL.replace("/", "")).toString()},
				{"convert", dossiers.toString(), "--out", folder.resolve("nieuw").toString()},
				{"prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(), "--dossiers",
						dossiers.toString(), "--attachments", attachments.toString()}};
		for (String[] line : lines) {
			safe(say(line));
			safe(type(line));
			safe(say(Stream.concat(Stream.of("--lang", "en"), Stream.of(line)).toArray(String[]::new)));
		}
		assertEquals(dossiers.resolve(name).toString(), type("validate", dossiers.toString()).line().get("file"));
		assertTrue(say("validate", dossiers.resolve(name).toString()).out().contains("a␛[2J␇\\u009b31m"));
	}

	@Test
	void aNameFromTheRightToTheLeftStaysReadable() throws IOException {
		PracticePupil pupil = madeReady("محمد יעל");
		type("request", "--receiver", "ot", "--school", SCHOOL, "--bsn", pupil.bsn().digits());

		Answer plan = say("import", "--receiver", "ot", "--transfer", "T1", "--dry-run");

		assertTrue(plan.out().contains("محمد יעל"), plan.out());
	}
}
