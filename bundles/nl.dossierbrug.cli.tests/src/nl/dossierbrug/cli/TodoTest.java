package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.practice.PracticePupil;

/** {@code status --todo}: what waits for somebody today, over all routes. */
@Tag("long")
class TodoTest extends RouteHouse {

	private Answer prepare(String sender, String receiver, PracticePupil pupil, String... more) {
		return type(with(new String[] { "prepare", "--sender", sender, "--receiver", receiver, "--school", SCHOOL, "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString(), "--bsn", pupil.bsn().digits() }, more));
	}

	@Test
	void aMistypedSchoolIsTakenOffTheListInTheWayThatTheListTells() {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		Answer wrong = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", OTHER_SCHOOL, "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString(), "--bsn", plain("BB").bsn().digits());
		assertEquals(List.of("geweigerd"), all(wrong, "status"), wrong.out());
		Answer todo = type("status", "--todo");
		assertEquals(List.of("refused"), all(todo, "todo"));
		assertTrue(todo.out().contains("Hoeft het niet meer? Trek overdracht T1 in."), todo.out());
		assertTrue(say("status", "--todo").out().contains("withdraw --transfer T1 --reason"), say("status", "--todo").out());
		Answer off = type("withdraw", "--transfer", "T1", "--reason", "verkeerd BRIN");
		assertEquals(0, off.exit(), off.out());
		assertEquals("ingetrokken", off.line().get("status"));
		assertEquals(List.of(), type("status", "--todo").lines());
		assertEquals(List.of("withdraw.not-possible"), refusals(type("withdraw", "--transfer", "T1", "--reason", "nog eens")));
		assertEquals(List.of("gereed"), all(prepare("parnassys", "ot", plain("BB")), "status"));
		Answer ready = say("status", "--todo");
		assertTrue(ready.out().replaceAll("\\s+", " ").contains("staat klaar in Dossierbrug, voor Onderwijs Transparant"), ready.out());
		Answer refused = say("withdraw", "--transfer", "T1", "--transfer", "T2", "--reason", "nog eens");
		String again = (refused.out() + refused.err()).replaceAll("\\s+", " ");
		assertTrue(again.contains("deze overdracht is al eerder ingetrokken") && !again.contains("verstrekt?"), again);
		assertTrue(again.contains("Met 1 andere overdracht van deze opdracht is ook niets gedaan: T2."), again);
	}

	@Test
	void whatPressesMostComesFirstWithWhatToDo() {
		assertEquals(List.of(), type("status", "--todo").lines());
		assertTrue(say("status", "--todo").out().contains("wacht niets"), "told so");
		type("register", "--receiver", "top", "--school", SCHOOL, "--point", "1", "--key", "sleutel-0123456789");
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		PracticePupil supported = pupil("support");
		prepare("esis", "ldos", plain("BB"), "--profile", "BB");
		prepare("esis", "ldos", pupil("no-dossier"));
		prepare("parnassys", "top", supported);
		Answer todo = type("status", "--todo");
		assertEquals(0, todo.exit());
		assertEquals(List.of("refused", "ready", "arrived"), all(todo, "todo"));
		todo.lines().forEach(line -> assertEquals(List.of("transfer", "name", "status", "way", "todo", "detail"), List.copyOf(line.keySet())));
		type("import", "--receiver", "top", "--batch", "B3");
		assertEquals(List.of("refused", "refused", "ready"), all(type("status", "--todo"), "todo"));
		Answer people = say("status", "--todo");
		assertTrue(people.out().contains("herstellen") && people.out().contains("ophalen in Dossierbrug"), people.out());
		assertTrue(people.out().contains("3 dingen wachten op u"), people.out());
		Answer english = say("--lang", "en", "status", "--todo");
		assertTrue(english.out().contains(supported.name().spoken()), english.out());
		assertTrue(!english.out().contains("wachten"), english.out());
		assertEquals(2, type("status", "--todo", "--batch", "B1").exit());
	}
}
