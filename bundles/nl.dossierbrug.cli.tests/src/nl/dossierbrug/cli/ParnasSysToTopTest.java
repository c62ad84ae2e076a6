package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** The route to a samenwerkingsverband, from ParnasSys to TOP dossier, with everything that goes wrong on it. */
@Tag("long")
class ParnasSysToTopTest extends RouteHouse {

	private static final String KEY = "sleutel-0123456789";

	@BeforeEach
	void joinInitiative() {
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());
	}

	private Answer register(String point, String key) {
		return type("register", "--receiver", "top", "--school", SCHOOL, "--point", point, "--key-file", keyFile(key));
	}

	private String keyFile(String key) {
		try {
			return Files.writeString(folder.resolve("sleutel.txt"), key + "\n").toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<PracticePupil> supported() {
		return files.pupils().stream().filter(pupil -> pupil.is("support")).toList();
	}

	private Answer prepare(boolean withRoster, PracticePupil... pupils) {
		List<String> words = new ArrayList<>(List.of("prepare", "--sender", "parnassys", "--receiver", "top", "--school", SCHOOL,
				"--list", files.cleanList().toString(), "--dossiers", files.dossiers().toString()));
		if (withRoster) {
			words.addAll(List.of("--roster", files.roster().toString()));
		}
		for (PracticePupil pupil : pupils) {
			words.addAll(List.of("--bsn", pupil.bsn().digits()));
		}
		return type(words.toArray(String[]::new));
	}

	private Answer sendAll(boolean withRoster) {
		assertEquals(0, register("1", KEY).exit());
		return prepare(withRoster, supported().toArray(PracticePupil[]::new));
	}

	private Answer take(String... what) {
		return type(with(new String[] { "import", "--receiver", "top" }, what));
	}

	private String status(String transfer) {
		return (String) type("status", "--transfer", transfer).line().get("status");
	}

	@Test
	void aDeliveryPointIsRegisteredOnceAndItsKeyIsNeverSeenAgain() throws IOException {
		Answer wrong = register("een", "kort");
		assertEquals(1, wrong.exit());
		assertEquals(List.of("top.point", "top.key"), refusals(wrong));
		wrong.lines().forEach(line -> assertEquals(List.of("ok", "refusal"), List.copyOf(line.keySet())));
		Answer swapped = register(KEY, "1");
		Answer right = register("1", KEY);
		assertEquals(0, right.exit());
		assertEquals(List.of(true), all(right, "ok"));
		Answer people = say("register", "--receiver", "top", "--school", SCHOOL, "--point", "een", "--key-file", keyFile(KEY));
		assertTrue((people.out() + people.err()).contains("routeringskenmerk"), people.out() + people.err());
		prepare(false, supported().getFirst());
		for (Answer seen : List.of(wrong, swapped, right, people, type("audit"), type("settings"), type("status"),
				type("preflight", "--sender", "parnassys", "--receiver", "top", "--school", SCHOOL))) {
			assertFalse((seen.out() + seen.err()).contains(KEY), seen.out() + seen.err());
		}
		try (var all = Files.walk(folder.resolve("home"))) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(KEY),
						file::toString);
			}
		}
	}

	@Test
	void onlyABeheerderRegistersAndOnlyWhereThereIsSomethingToRegister() {
		type("users", "add", "directeur", "--role", "directie", "--account", "meester.jan");
		assertEquals(4, as("directeur", "register", "--receiver", "top", "--school", SCHOOL, "--point", "1", "--key-file", keyFile(KEY)).exit());
		Answer none = type("register", "--receiver", "ldos", "--school", SCHOOL, "--point", "1", "--key-file", keyFile(KEY));
		assertEquals(1, none.exit());
		assertEquals(List.of("register.none"), refusals(none));
	}

	@Test
	void withoutADeliveryPointNothingIsSent() {
		Answer before = type("preflight", "--sender", "parnassys", "--receiver", "top", "--school", SCHOOL);
		assertEquals(List.of("top.aanleverpunt"),
				before.lines().stream().filter(line -> line.get("ok").equals(false)).map(line -> line.get("id")).toList());
		Answer refused = prepare(false, supported().getFirst());
		assertEquals(1, refused.exit());
		assertEquals(List.of("top.aanleverpunt"), refusals(refused));
		assertEquals(List.of(), type("status").lines());
	}

	@Test
	void whatIsSentStandsInTheInboxAtOnceWithoutABsn() throws IOException {
		Answer sent = sendAll(false);
		assertEquals(0L, sent.line().get("refused"), sent.out() + sent.err());
		assertEquals((long) supported().size(), sent.line().get("ready"), sent.out());
		Answer inbox = type("inbox", "--receiver", "top");
		assertEquals(supported().size(), inbox.lines().size());
		assertEquals(List.of("ontvangen"), all(inbox, "status").stream().distinct().toList());
		assertEquals(List.of("POSWV"), all(inbox, "profile").stream().distinct().toList());
		assertEquals(List.of("request.way"),
				refusals(type("request", "--receiver", "top", "--school", SCHOOL, "--batch", "B1")));
		Path pdf = folder.resolve("dossier.pdf");
		assertEquals(0, type("pdf", "--transfer", "T1", "--out", pdf.toString()).exit());
		assertTrue(Files.size(pdf) > 1000);
	}

	@Test
	void whatWasSentIsNotSentTwiceUnlessThereIsSomethingNew() {
		sendAll(false);
		String[] one = { "prepare", "--sender", "parnassys", "--receiver", "top", "--school", SCHOOL, "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString(), "--bsn", supported().getFirst().bsn().digits() };
		Answer same = say(one);
		assertTrue((same.out() + same.err()).contains("Er is geen nieuwe versie gemaakt"), same.out() + same.err());
		assertEquals(supported().size(), type("inbox", "--receiver", "top").lines().size());
		Answer other = say(with(one, "--contact", "I. van Dam;0600000108"));
		assertTrue((other.out() + other.err()).contains("meteen in het postvak van Dossierbrug"), other.out() + other.err());
		assertEquals(supported().size() + 1, type("inbox", "--receiver", "top").lines().size());
	}

	@Test
	void aPupilWithoutSupportHasNoDossierForThis() {
		register("1", KEY);
		PracticePupil plain = plain("BB");
		assertEquals("geweigerd", lineOf(prepare(false, plain), plain).get("status"));
	}

	@Test
	void withTheRosterGroupsAreMadeAndAnUnknownOneIsMappedOnce() {
		sendAll(true);
		PracticePupil elsewhere = pupil("other-group");
		Answer first = take("--batch", "B1");
		assertEquals(1, first.exit());
		assertEquals(List.of("import.group-unknown"), refusals(first));
		assertEquals("refused", lineOf(first, elsewhere).get("action"));
		assertEquals(supported().size() - 1, all(first, "action").stream().filter("new"::equals).count());
		Answer mapped = type("groups", "--receiver", "top", "--school", SCHOOL, "map", PracticeSchool.OTHER_GROUP, elsewhere.group());
		assertEquals(0, mapped.exit(), mapped.err());
		assertEquals(List.of("group", "year"), List.copyOf(mapped.line().keySet()));
		assertEquals("new", lineOf(take("--batch", "B1"), elsewhere).get("action"));
		assertEquals(supported().size(), type("okr", "--receiver", "top").lines().size());
		assertTrue(type("groups", "--receiver", "top", "--school", SCHOOL).lines().size() >= 1);
		assertEquals(0, type("audit", "--verify").exit());
	}

	@Test
	void withoutARosterEveryUnknownGroupWaits() {
		sendAll(false);
		assertEquals(List.of("import.group-unknown"), refusals(take("--batch", "B1")).stream().distinct().toList());
		assertEquals(List.of("refused"), all(type("status", "--todo"), "todo").stream().distinct().toList());
		assertEquals(2, type("groups", "--receiver", "top", "--school", SCHOOL, "map", "8A").exit());
		assertEquals(1, type("groups", "--receiver", "ot", "--school", SCHOOL, "map", "8A", "8A").exit());
	}

	@Test
	void thoseWhoAreThereAreUpdatedAndNobodyStandsDouble() throws IOException {
		PracticePupil one = supported().getFirst();
		register("1", KEY);
		prepare(true, one);
		assertEquals(List.of("new"), all(take("--transfer", "T1"), "action"));
		Path dossier = files.dossiers().resolve(one.leerlingnummer() + ".xml");
		Files.writeString(dossier, Files.readString(dossier).replace("<roepnaam>" + one.name().roepnaam(), "<roepnaam>Robbie"));
		assertEquals(2L, prepare(true, one).lines().get(1).get("version"));
		Answer second = take("--transfer", "T2");
		assertEquals(List.of("update"), all(second, "action"), second.out());
		assertEquals(1, type("okr", "--receiver", "top").lines().size());
		assertEquals(0, type("undo", "--import", (String) second.line().get("import")).exit());
		assertEquals(1, take("--transfer", "T2", "--mode", "aanvullen").exit());
		assertEquals("verwijderd",
				type("delete", "--receiver", "top", "--transfer", "T2", "--reason", "dubbel verstuurd").line().get("status"));
		assertEquals(2, type("delete", "--receiver", "top", "--transfer", "T2").exit());
		assertEquals("verwijderd", status("T2"));
	}

	@Test
	void aDoubtIsSettledByAPerson() throws IOException {
		PracticePupil one = supported().getFirst();
		register("1", KEY);
		prepare(true, one);
		take("--transfer", "T1");
		// the same child, from another system that gave it another number
		Path dossier = files.dossiers().resolve(one.leerlingnummer() + ".xml");
		Files.writeString(dossier, Files.readString(dossier).replaceAll("<leerlingid>[^<]*", "<leerlingid>99999"));
		Answer esis = type("prepare", "--sender", "esis", "--receiver", "top", "--school", SCHOOL, "--profile", "POSWV", "--list",
				files.cleanList().toString(), "--roster", files.roster().toString(), "--dossiers", files.dossiers().toString(),
				"--bsn", one.bsn().digits());
		assertEquals("T2", esis.lines().get(1).get("transfer"), esis.out() + esis.err());
		Answer doubtful = take("--transfer", "T2");
		assertEquals(1, doubtful.exit());
		assertEquals(List.of("import.doubtful"), refusals(doubtful), doubtful.out());
		assertTrue(doubtful.out().contains("P1"), doubtful.out());
		assertEquals(2, take("--batch", "B2", "--same-as", "P1").exit());
		assertEquals(2, take("--transfer", "T2", "--same-as", "P1", "--new-file").exit());
		assertEquals(List.of("import.no-such-file"), refusals(take("--transfer", "T2", "--same-as", "P9")));
		assertEquals(List.of("update"), all(take("--transfer", "T2", "--same-as", "P1"), "action"));
		assertEquals(List.of("import.no-doubt"), refusals(take("--transfer", "T2", "--new-file")));
		Map<String, Object> file = type("okr", "--receiver", "top").line();
		assertEquals(one.name().spoken(), file.get("name"));
	}

	@Test
	void aNewFileIsMadeWhenAPersonSaysSo() throws IOException {
		PracticePupil one = supported().getFirst();
		register("1", KEY);
		prepare(true, one);
		take("--transfer", "T1");
		Path dossier = files.dossiers().resolve(one.leerlingnummer() + ".xml");
		Files.writeString(dossier, Files.readString(dossier).replaceAll("<leerlingid>[^<]*", "<leerlingid>99999"));
		type("prepare", "--sender", "esis", "--receiver", "top", "--school", SCHOOL, "--profile", "POSWV", "--list",
				files.cleanList().toString(), "--roster", files.roster().toString(), "--dossiers", files.dossiers().toString(),
				"--bsn", one.bsn().digits());
		assertEquals(List.of("new"), all(take("--transfer", "T2", "--new-file"), "action"));
		assertEquals(List.of("same"), all(take("--transfer", "T2", "--new-file"), "action"));
		assertEquals(2, type("okr", "--receiver", "top").lines().size());
	}
}
