package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.practice.PracticePupil;

/** The three manuals walked guided from start to reconciled, with a person's mishaps; no file with a dossier comes near it. */
@Tag("long")
class GuidedWayTest extends RouteHouse {

	private List<PracticePupil> three() {
		return files.pupils().stream().filter(pupil -> pupil.traits().isEmpty() || pupil.is("support")).limit(3).toList();
	}

	private Answer start(String sender, String receiver, List<PracticePupil> pupils, String... more) {
		List<String> words = new ArrayList<>(List.of("guide", "start", "--sender", sender, "--receiver", receiver, "--school", SCHOOL, "--list",
				(sender.equals("esis") ? files.esisList() : files.cleanList()).toString()));
		pupils.forEach(pupil -> words.addAll(List.of("--bsn", pupil.bsn().digits())));
		words.addAll(List.of(more));
		return type(words.toArray(String[]::new));
	}

	private static List<String> steps(Answer answer) {
		return answer.lines().stream().filter(line -> line.containsKey("step")).map(line -> (String) line.get("step")).toList();
	}

	private Answer done(String step, String... more) {
		return type(with(new String[] { "guide", "done", "--batch", "B1", "--step", step }, more));
	}

	private Path receivers(String name, List<PracticePupil> pupils, String... others) throws IOException {
		List<String> lines = new ArrayList<>(List.of("BSN;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Groep"));
		pupils.forEach(pupil -> lines.add(String.join(";", pupil.bsn().digits(), pupil.name().roepnaam(), pupil.name().voorvoegsel(),
				pupil.name().achternaam(), pupil.birthDate().toString(), pupil.group())));
		lines.addAll(List.of(others));
		return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
	}

	private static Set<String> linesOf(String manual) {
		return ManualLine.all().stream().filter(line -> line.line().startsWith(manual) && !line.own()).map(ManualLine::line)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> linesIn(Answer started) {
		return started.lines().stream().filter(line -> line.containsKey("manual")).flatMap(line -> List.of(((String) line.get("manual")).split(", ")).stream())
				.filter(line -> !line.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Map<String, Object>> pupilsOf(Answer answer) {
		return answer.lines().stream().filter(line -> line.containsKey("transfer")).toList();
	}

	@Test
	void firstManualFromTheListToSeenInOnderwijsTransparant() throws IOException {
		List<PracticePupil> pupils = three();
		Answer started = start("parnassys", "ot", pupils);
		assertEquals(0, started.exit(), started.out() + started.err());
		assertEquals(List.of("parnassys.list", "ot.open", "ot.load", "parnassys.open", "parnassys.search", "parnassys.tick",
				"parnassys.make-ready", "parnassys.message", "ot.again", "ot.import", "ot.filled", "ot.overview"), steps(started));
		assertEquals(linesOf("S1"), linesIn(started));
		assertEquals(3L, started.line().get("pupils"));
		assertEquals(List.of("begeleid", "begeleid", "begeleid"), pupilsOf(started).stream().map(line -> line.get("status")).toList());
		pupils.forEach(pupil -> assertFalse((started.out() + started.err()).contains(pupil.bsn().digits())));

		Path workbook = folder.resolve("bsn.xlsx");
		Answer made = type("guide", "workbook", "--batch", "B1", "--out", workbook.toString());
		assertEquals(0, made.exit(), made.out() + made.err());
		assertEquals(Map.of("out", workbook.toString(), "pupils", 3L), made.line());
		assertEquals(3, type("guide", "workbook", "--batch", "B1", "--out", workbook.toString()).exit(), "never over a file that is there");

		assertEquals(Map.of("step", "ot.load", "done", 3L, "of", 3L), done("ot.load").line());
		String stuck = pupils.get(1).bsn().digits();
		Answer reasons = type("guide", "problem", "--batch", "B1", "--step", "parnassys.tick", "--bsn", stuck);
		assertEquals(List.of("parnassys.grey-boxes", "parnassys.not-in-list"), all(reasons, "id"));
		reasons.lines().forEach(line -> assertEquals(List.of("id", "what", "meaning", "next", "who"), List.copyOf(line.keySet())));
		assertTrue(((String) reasons.line().get("next")).contains("regionaal initiatief"));
		assertEquals(0, type("guide", "problem", "--batch", "B1", "--step", "parnassys.tick", "--bsn", stuck, "--reason", "parnassys.not-in-list").exit());
		assertEquals(2L, done("parnassys.tick", "--bsn", pupils.get(0).bsn().digits(), pupils.get(2).bsn().digits()).line().get("done"));
		for (String step : List.of("ot.open", "parnassys.open", "parnassys.search", "parnassys.make-ready", "parnassys.message", "ot.again")) {
			assertEquals(0, done(step).exit(), step);
		}
		Answer shown = type("guide", "show", "--batch", "B1");
		Map<String, Object> tick = shown.lines().stream().filter(line -> "parnassys.tick".equals(line.get("step"))).findFirst().orElseThrow();
		assertEquals(List.of("step", "system", "manual", "text", "where", "perPupil", "address", "done", "of", "by", "at"), List.copyOf(tick.keySet()));
		assertEquals("meester.jan", tick.get("by"));
		assertEquals("problem", Answer.object(lineOf(shown, pupils.get(1)).get("steps")).get("parnassys.tick"));
		assertEquals("open", Answer.object(lineOf(shown, pupils.get(0)).get("steps")).get("ot.import"));

		Path seen = receivers("ot.csv", List.of(pupils.get(0), pupils.get(2)), "999990019;Vreemde;;Eend;2014-01-02;8A");
		Answer reconciled = type("guide", "reconcile", "--batch", "B1", "--list", seen.toString());
		assertEquals(1, reconciled.exit(), reconciled.out() + reconciled.err());
		assertEquals(true, lineOf(reconciled, pupils.get(0)).get("found"));
		assertEquals(false, lineOf(reconciled, pupils.get(1)).get("found"));
		assertEquals("parnassys.tick", lineOf(reconciled, pupils.get(1)).get("step"));
		assertEquals(List.of("Vreemde Eend"), reconciled.lines().stream().filter(line -> "extra".equals(line.get("found"))).map(line -> line.get("name")).toList());
		Answer waiting = type("status", "--todo");
		assertEquals(List.of("guided"), all(waiting, "todo"), waiting.out());
		assertEquals(List.of("guided"), all(waiting, "way"));

		done("parnassys.tick", "--bsn", stuck);
		Answer everybody = type("guide", "reconcile", "--batch", "B1", "--list", receivers("ot2.csv", pupils).toString());
		assertEquals(0, everybody.exit(), everybody.out() + everybody.err());
		assertEquals(List.of(), type("status", "--todo").lines());
		Answer timeline = type("status", "--transfer", (String) lineOf(started, pupils.get(1)).get("transfer"));
		assertEquals("guided", timeline.line().get("way"));
		assertEquals(List.of("gezien", "gezegd"), Answer.rows(timeline.line().get("timeline")).stream().map(event -> event.get("source")).distinct().toList());
		Set<Object> words = new HashSet<>(Answer.rows(timeline.line().get("timeline")).stream().map(event -> event.get("event")).toList());
		assertFalse(words.contains("gereed") || words.contains("verstrekt"), words.toString());
		assertEquals(0, type("audit", "--verify").exit());
	}

	@Test
	void secondManualIsSetUpFirstAndThenSent() throws IOException {
		List<PracticePupil> pupils = three();
		Answer started = start("parnassys", "top", pupils);
		assertEquals(List.of("top.link", "top.register", "parnassys.list", "parnassys.open", "parnassys.send", "top.tile", "top.pdf", "top.import",
				"top.there"), steps(started));
		assertTrue(linesIn(started).containsAll(linesOf("S2")), started.out());
		assertTrue(started.out().contains("routeringskenmerk"));
		for (String step : steps(started)) {
			assertEquals(3L, done(step).line().get("done"), step);
		}
		String lost = pupils.getFirst().bsn().digits();
		Answer told = type("guide", "problem", "--batch", "B1", "--step", "top.import", "--bsn", lost, "--reason", "top.unknown-group");
		assertEquals("top.unknown-group", told.line().get("id"));
		assertEquals(2L, type("guide", "show", "--batch", "B1").lines().stream().filter(line -> "top.import".equals(line.get("step"))).findFirst()
				.orElseThrow().get("done"));
		assertEquals(0, type("guide", "reconcile", "--batch", "B1", "--list", receivers("top.csv", pupils).toString()).exit());
	}

	@Test
	void thirdManualWarnsOfTheOwnBrinAndLooksForVerstrektAtTheEnd() throws IOException {
		List<PracticePupil> pupils = three();
		Answer started = start("esis", "ldos", pupils);
		assertEquals(0, started.exit(), started.out() + started.err());
		List<String> steps = steps(started);
		assertEquals("ldos.users", steps.getFirst());
		assertTrue(steps.indexOf("esis.make-ready") < steps.indexOf("ldos.open") && steps.indexOf("ldos.request") < steps.indexOf("esis.delivered"));
		assertEquals(linesOf("S3"), linesIn(started));
		Answer reasons = type("guide", "problem", "--batch", "B1", "--step", "esis.addressee", "--bsn", pupils.getFirst().bsn().digits());
		assertTrue(((String) reasons.line().get("meaning")).contains("eigen BRIN"), reasons.out());
		steps.forEach(step -> assertEquals(0, done(step).exit(), step));
		Answer toLook = type("status", "--todo");
		assertEquals(List.of("guided"), all(toLook, "todo"), "all steps were done, as far as anybody said, and nobody looked");
		assertTrue(toLook.out().contains("niemand keek nog"), toLook.out());
		Answer missing = type("guide", "reconcile", "--batch", "B1", "--list", receivers("ldos.csv", pupils.subList(1, 3)).toString());
		assertEquals(1, missing.exit());
		assertEquals("ldos.request", lineOf(missing, pupils.getFirst()).get("step"));
		assertEquals(List.of("guided"), all(type("status", "--todo"), "todo"));
	}

	@Test
	void peopleReadEveryAnswerToo() throws IOException {
		List<PracticePupil> pupils = three();
		String one = pupils.getFirst().bsn().digits();
		List<Answer> answers = new ArrayList<>();
		answers.add(say("guide", "start", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(), "--bsn", one,
				"--bsn", pupils.get(1).bsn().digits()));
		answers.add(say("guide", "done", "--batch", "B1", "--step", "ot.open"));
		answers.add(say("guide", "problem", "--batch", "B1", "--step", "parnassys.tick"));
		answers.add(say("guide", "problem", "--batch", "B1", "--step", "parnassys.tick", "--bsn", one, "--reason", "parnassys.grey-boxes"));
		answers.add(say("guide", "workbook", "--batch", "B1", "--out", folder.resolve("bsn.xlsx").toString()));
		answers.add(say("guide", "sheet", "--batch", "B1", "--out", folder.resolve("stappen.pdf").toString()));
		answers.add(say("guide", "show", "--batch", "B1"));
		Answer reconciled = say("guide", "reconcile", "--batch", "B1", "--list", receivers("ot.csv", pupils.subList(1, 3)).toString());
		answers.add(say("status", "--transfer", "T1"));
		answers.forEach(answer -> assertEquals(0, answer.exit(), answer.out() + answer.err()));
		assertTrue(answers.get(6).out().contains("guide done --batch B1 --step ot.load"), answers.get(6).out());
		assertTrue(answers.get(6).out().contains("loopt vast bij stap 6 (parnassys.tick)"), answers.get(6).out());
		assertEquals(1, reconciled.exit());
		assertTrue(reconciled.out().contains("1 gevonden, 1 niet gevonden, 1 extra"), reconciled.out());
		assertTrue(answers.getLast().out().contains("gezegd"), answers.getLast().out());
	}

	@Test
	void startingAgainSaysWhatIsSoAndWhoIsNew() {
		List<PracticePupil> pupils = three();
		start("parnassys", "ot", pupils.subList(0, 2));
		String[] again = { "guide", "start", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--bsn", pupils.get(0).bsn().digits(), "--bsn", pupils.get(1).bsn().digits() };
		Answer same = say(again);
		assertFalse(same.out().contains("is begonnen"), same.out());
		assertTrue(same.out().contains("niets nieuws begonnen"), same.out());
		Answer more = say(with(again, "--bsn", pupils.get(2).bsn().digits()));
		assertTrue(more.out().contains("Stapel B1 gaat door: 1 leerling is nieuw, 2 liepen al mee."), more.out());
		assertEquals(1, more.out().lines().filter(line -> line.contains("••••••") && line.endsWith("nieuw")).count(), more.out());
	}

	@Test
	void whatIsOpenIsToldWithWhatToDoAndOneStepIsToldWhole() {
		String one = three().getFirst().bsn().digits();
		start("parnassys", "ot", three());
		done("ot.open");
		type("guide", "problem", "--batch", "B1", "--step", "parnassys.tick", "--bsn", one, "--reason", "parnassys.grey-boxes");
		String shown = say("guide", "show", "--batch", "B1").out().replaceAll("\\s+", " ");
		assertTrue(shown.contains("Vast bij stap 6 (parnassys.tick): " + three().getFirst().name().spoken()), shown);
		assertTrue(shown.contains("regionaal initiatief"), "the help is there after the problem too: " + shown);
		assertTrue(shown.contains("stap 3 (ot.load)"), shown);
		Answer whole = say("guide", "show", "--batch", "B1", "--step", "parnassys.tick");
		assertEquals(0, whole.exit());
		assertTrue(whole.out().contains("Stap 6 van 12, in ParnasSys") && whole.out().contains("Wie:") && whole.out().contains("parnassys.not-in-list"), whole.out());
		Answer scripts = type("guide", "show", "--batch", "B1", "--step", "parnassys.tick");
		assertEquals("parnassys.tick", scripts.line().get("step"));
		assertEquals(List.of("parnassys.grey-boxes", "parnassys.not-in-list"), all(scripts, "id"));
		assertEquals(List.of("guide.no-step"), refusals(type("guide", "show", "--batch", "B1", "--step", "esis.open")));
	}

	@Test
	void aStepOutOfOrderIsKeptAndWhatIsOpenBeforeItIsNamed() {
		start("parnassys", "ot", three());
		done("ot.open");
		Answer early = done("parnassys.open");
		assertEquals(0, early.exit());
		assertEquals(3L, early.line().get("done"));
		assertTrue(early.err().contains("stap 3 (ot.load)") && !early.err().contains("ot.open") && early.err().contains("--undo"), early.err());
		assertFalse(done("ot.load").err().contains("open"), "nothing is open before it");
	}

	@Test
	void aReceiversListWithoutNumbersIsComparedByNameAndDateAndThatIsNothingWrong() throws IOException {
		PracticePupil one = three().getFirst();
		start("parnassys", "ot", List.of(one));
		Answer found = type("guide", "reconcile", "--batch", "B1", "--list", Files.writeString(folder.resolve("zonder.csv"),
				"Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum\n" + String.join(";", one.name().roepnaam(), one.name().voorvoegsel(),
						one.name().achternaam(), one.birthDate().toString()) + "\n").toString());
		assertEquals(0, found.exit(), found.out() + found.err());
		assertTrue(found.err().contains("vergeleken op naam"), found.err());
	}

	@Test
	void aListThatIsClearlyAnothersIsRefusedWithWhatItWasRecognisedByAndOneThatMayBeIsDoubted() throws IOException {
		List<PracticePupil> pupils = three();
		Answer started = start("parnassys", "ot", pupils);
		List<String> again = new ArrayList<>(List.of("Leerlingnummer;Naam;Geboortedatum"));
		List<String> duo = new ArrayList<>(List.of("BRIN;Peildatum;Persoonsgebonden nummer;Bedrag"));
		List<String> bare = new ArrayList<>(List.of("BSN"));
		for (PracticePupil pupil : pupils) {
			again.add(String.join(";", pupil.leerlingnummer(), pupil.name().spoken(), pupil.birthDate().toString()));
			duo.add(String.join(";", "12AB", "01-02-2026", pupil.bsn().digits(), "5102,33"));
			bare.add(pupil.bsn().digits());
		}
		Answer own = reconcile("opnieuw.csv", again);
		assertEquals(List.of("guide.other-list"), refusals(own));
		assertTrue(own.out().contains("leerlingnummers uit ParnasSys"), own.out());
		Answer funds = reconcile("duo.csv", duo);
		assertEquals(List.of("guide.other-list"), refusals(funds));
		assertTrue(funds.out().contains("DUO (Peildatum, Persoonsgebonden nummer, Bedrag)"), funds.out());
		Answer nobody = reconcile("leeg.csv", List.of("Naam;Geboortedatum;Groep"));
		assertEquals(List.of("guide.empty-list"), refusals(nobody));
		assertFalse(nobody.out().contains("over te dragen"), nobody.out());
		String transfer = (String) lineOf(started, pupils.getFirst()).get("transfer");
		assertFalse(type("status", "--transfer", transfer).out().contains("bij ontvanger"), "nothing was recorded");
		Answer numbers = reconcile("nummers.csv", bare);
		assertEquals(1, numbers.exit(), "there is something to look at");
		assertTrue(numbers.err().contains("geen namen"), numbers.err());
		assertEquals(true, lineOf(numbers, pupils.getFirst()).get("found"));
		Answer told = say("guide", "reconcile", "--batch", "B1", "--list", folder.resolve("nummers.csv").toString());
		assertTrue(told.out().startsWith("Gelezen: nummers.csv, met 3 leerlingen. Naam: geen kolom; BSN: uit BSN; geboortedatum: geen kolom."), told.out());
		assertTrue(say("status", "--transfer", transfer).out().contains("nummers.csv"), "the timeline names the file");
	}

	private Answer reconcile(String name, List<String> lines) throws IOException {
		return type("guide", "reconcile", "--batch", "B1", "--list", Files.write(folder.resolve(name), lines).toString());
	}

	@Test
	void whoWasWithdrawnIsSaidToBeWithdrawn() {
		List<PracticePupil> pupils = three();
		Answer started = start("parnassys", "ot", pupils);
		String transfer = (String) lineOf(started, pupils.getFirst()).get("transfer");
		assertEquals(0, type("withdraw", "--transfer", transfer, "--reason", "verhuisd").exit());
		Answer refused = done("ot.open", "--bsn", pupils.getFirst().bsn().digits());
		assertEquals(List.of("guide.withdrawn"), refusals(refused));
		assertTrue(refused.out().contains("ingetrokken"), refused.out());
	}

	@Test
	void anEdexmlIsNoListOfTheReceiverAndWhatIsNoListAtAllIsNamedInWords() throws IOException {
		start("parnassys", "ot", three());
		Answer roster = type("guide", "reconcile", "--batch", "B1", "--list", files.roster().toString());
		assertEquals(List.of("guide.roster"), refusals(roster));
		assertFalse((roster.out() + roster.err()).contains("--roster"), roster.out());
		Answer strange = type("guide", "reconcile", "--batch", "B1", "--list",
				Files.write(folder.resolve("rommel.csv"), new byte[] { 7, 1, 66, 2, 0, 9, 66 }).toString());
		assertEquals(List.of("list.unknown"), refusals(strange));
		assertFalse(strange.out().contains("?"), strange.out());
		assertEquals(List.of("begeleid"), type("status", "--batch", "B1").lines().stream().map(line -> line.get("status")).distinct().toList());
	}

	@Test
	void theSameAgainChangesNothingAndNobodyStandsTwice() {
		List<PracticePupil> pupils = three();
		start("parnassys", "ot", pupils.subList(0, 2));
		done("ot.open");
		String before = type("status", "--batch", "B1").out();
		done("ot.open");
		Answer again = start("parnassys", "ot", pupils.subList(0, 2));
		assertEquals("B1", again.line().get("batch"));
		assertEquals(before, type("status", "--batch", "B1").out());
		Answer more = start("parnassys", "ot", pupils);
		assertEquals("B1", more.line().get("batch"), "whoever is new joins");
		assertEquals(3, type("status").lines().size());
	}

	@Test
	void whoIsStuckIsPassedOverWhenAStepIsSaidOfEverybodyAndNamed() throws IOException {
		List<PracticePupil> pupils = three();
		start("parnassys", "ot", pupils);
		String stuck = pupils.getFirst().bsn().digits();
		type("guide", "problem", "--batch", "B1", "--step", "parnassys.tick", "--bsn", stuck, "--reason", "parnassys.grey-boxes");
		assertEquals(2L, done("parnassys.tick").line().get("done"));
		Answer told = done("parnassys.make-ready");
		assertEquals(0, told.exit());
		assertEquals(Map.of("step", "parnassys.make-ready", "done", 2L, "of", 3L), told.line());
		assertTrue(told.err().contains("niet vastgelegd voor " + pupils.getFirst().name().spoken()), told.err());
		assertEquals(3L, done("parnassys.make-ready", "--bsn", stuck).line().get("done"), "who is named is meant");
		assertEquals(0, type("guide", "reconcile", "--batch", "B1", "--list", receivers("ot.csv", pupils).toString()).exit());
		assertFalse(say("guide", "show", "--batch", "B1").out().contains("Vast bij"), "who was found is not stuck any more");
		assertEquals(List.of(), type("status", "--todo").lines());
	}

	@Test
	void aWrongTickIsTakenBackForWhomItWasWrongAndTheTimelineKeepsBoth() {
		List<PracticePupil> pupils = three();
		Answer started = start("parnassys", "ot", pupils);
		String wrong = pupils.getFirst().bsn().digits();
		done("ot.open");
		assertEquals(Map.of("step", "ot.open", "done", 2L, "of", 3L), done("ot.open", "--undo", "--bsn", wrong).line());
		String before = type("status").out();
		assertEquals(0, done("ot.open", "--undo", "--bsn", wrong).exit());
		assertEquals(before, type("status").out(), "taking back again changes nothing");
		String transfer = (String) lineOf(started, pupils.getFirst()).get("transfer");
		List<Map<String, Object>> told = Answer.rows(type("status", "--transfer", transfer).line().get("timeline"));
		assertEquals(List.of("stap gedaan", "stap teruggenomen"), told.stream().map(event -> event.get("event")).toList().subList(told.size() - 2, told.size()));
		assertEquals("gezegd", told.getLast().get("source"));

		type("guide", "problem", "--batch", "B1", "--step", "parnassys.tick", "--bsn", wrong, "--reason", "parnassys.grey-boxes");
		assertEquals(0, done("parnassys.tick", "--undo").exit());
		assertEquals("open", Answer.object(lineOf(type("guide", "show", "--batch", "B1"), pupils.getFirst()).get("steps")).get("parnassys.tick"));
		assertEquals(0, type("guide", "problem", "--batch", "B1", "--step", "parnassys.list", "--reason", "parnassys.no-bsn-column").exit());
		assertEquals(3L, done("parnassys.list", "--undo").line().get("done"), "the list was seen");
		assertEquals(0, type("audit", "--verify").exit());
	}

	@Test
	void whatIsKeptOfAWalkGoesByItsOwnRuleAndNeverSoonerThanASchoolHadChosen() {
		on(LocalDate.of(2026, 11, 30));
		start("parnassys", "ot", three());
		on(LocalDate.of(2027, 7, 31));
		assertEquals(List.of(), all(type("retention"), "rule"));
		on(LocalDate.of(2027, 8, 1));
		assertEquals(List.of("begeleid"), all(type("retention"), "rule").stream().distinct().toList());
		type("settings", "set", "bewaren.niet-verstrekt", "100");
		assertEquals(List.of(), all(type("retention"), "rule"), "the term that counted before counts on");
		type("settings", "set", "bewaren.begeleid", "0");
		assertEquals(List.of("begeleid"), all(type("retention"), "rule").stream().distinct().toList());
	}

	@Test
	void theTimeOfTheYearIsToldAndWhatIsFromBeforeTheFinalAdviceIsMarked() {
		on(LocalDate.of(2027, 1, 20));
		start("parnassys", "ot", three());
		assertTrue(say("status", "--batch", "B1").out().contains("3 dossiers zijn van vóór het definitieve schooladvies: T1, T2, T3."), say("status", "--batch", "B1").out());
		String todo = say("status", "--todo").out().replaceAll("\\s+", " ");
		assertTrue(todo.contains("Voorlopig schooladvies. Van 10-01-2027 tot en met 31-01-2027"), todo);
		assertEquals(List.of("guided"), all(type("status", "--todo"), "todo"));
		on(LocalDate.of(2027, 4, 15));
		start("esis", "ldos", three());
		assertFalse(say("status", "--batch", "B2").out().contains("definitieve"), "after the final advice there is nothing to mark");
		assertFalse(say("status", "--todo").out().contains("schooladvies."), say("status", "--todo").out());
	}

	@Test
	void whoseNumberIsWrongIsToldAndJoinsWhenTheListIsRight() throws IOException {
		Path wrong = Files.writeString(folder.resolve("fout.csv"), "BSN;Roepnaam;Achternaam;Geboortedatum;Groep;Leerjaar\n" + three().getFirst().bsn().digits()
				+ ";Anna;Goed;2014-01-02;8A;8\n123456789;Bram;Fout;2014-02-03;8A;8\n");
		String[] words = { "guide", "start", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list" };
		Answer started = type(with(words, wrong.toString()));
		assertEquals(1, started.exit());
		assertEquals(List.of("begeleid", "geweigerd"), pupilsOf(started).stream().map(line -> line.get("status")).toList());
		assertEquals(List.of("guide.unusable"), refusals(started));
		assertFalse((started.out() + started.err()).contains("klaargezet"), started.out());
		assertEquals(1L, done("ot.open").line().get("of"));
		Path right = Files.writeString(folder.resolve("goed.csv"), Files.readString(wrong).replace("123456789", three().get(1).bsn().digits()));
		Answer mended = type(with(words, right.toString()));
		assertEquals(0, mended.exit(), mended.out() + mended.err());
		assertEquals("B1", mended.line().get("batch"));
		assertEquals(2, type("guide", "show", "--batch", "B1").lines().stream().filter(line -> line.containsKey("transfer")).count());
	}

	@Test
	void whatCannotBeIsRefusedWithAWayOut() {
		List<PracticePupil> pupils = three();
		start("parnassys", "ot", pupils.subList(0, 1));
		assertEquals(List.of("guide.no-step"), refusals(done("esis.open")));
		assertEquals(List.of("guide.not-in-batch"), refusals(done("ot.open", "--bsn", pupils.get(2).bsn().digits())));
		assertEquals(List.of("guide.no-reason"), refusals(type("guide", "problem", "--batch", "B1", "--step", "ot.open", "--reason", "zomaar")));
		assertEquals(List.of("batch.unknown"), refusals(type("guide", "show", "--batch", "B7")));
		assertEquals(List.of("export.nothing"), refusals(type("export", "--batch", "B1", "--out", folder.resolve("uit").toString())));
		assertEquals(2, type("guide", "show").exit());
		assertEquals(2, type("guide", "loop", "--batch", "B1").exit());
		assertEquals(2, type("guide", "sheet", "--batch", "B1", "--step", "ot.open").exit());
	}

	@Test
	void ofAGuidedBatchNothingIsAskedForOrImportedHere() {
		start("parnassys", "ot", three());

		for (Answer answer : List.of(type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1"), type("import", "--receiver", "ot", "--batch", "B1"))) {
			assertEquals(1, answer.exit());
			assertEquals(List.of("guide.no-dossiers"), refusals(answer));
		}
		assertEquals(List.of("guide.no-dossier"), refusals(type("pdf", "--transfer", "T1", "--out", folder.resolve("t1.pdf").toString())));
		assertFalse(type("status", "--transfer", "T1").out().contains("afgewezen"));
	}

	@Test
	void whatCannotBeWrittenEndsSo() {
		start("parnassys", "ot", three());

		assertEquals(3, type("guide", "workbook", "--batch", "B1", "--out", folder.resolve("nergens/b.xlsx").toString()).exit());
		assertEquals(3, type("guide", "sheet", "--batch", "B1", "--out", folder.resolve("nergens/s.pdf").toString()).exit());
	}

	@Test
	void aWalkAndMakingReadyFromFilesDoNotStandInEachOthersWay() {
		PracticePupil pupil = plain("BB");
		start("parnassys", "ot", List.of(pupil));
		assertEquals(List.of("TR-01"), refusals(type("request", "--receiver", "ot", "--school", SCHOOL, "--bsn", pupil.bsn().digits())));
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		Answer ready = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString(), "--bsn", pupil.bsn().digits());
		assertEquals("B2", ready.line().get("batch"), ready.out() + ready.err());
		assertEquals(1, ready.exit(), "one child by two ways to the same system is warned of");
		assertTrue(ready.err().contains("stapel B1"), ready.out() + ready.err());
		assertEquals(List.of("begeleid"), all(type("status", "--batch", "B1"), "status"), "a dossier from a file takes nobody off a walk");
		Answer guided = start("parnassys", "ot", List.of(pupil));
		assertEquals(1, guided.exit());
		assertTrue(guided.err().contains("stapel B2"), guided.out() + guided.err());
		assertEquals(List.of("guide.other-way"), refusals(type("guide", "show", "--batch", "B2")));
		assertEquals(List.of("guided"), all(type("status", "--batch", "B1"), "way"));
		assertEquals(List.of("files"), all(type("status", "--batch", "B2"), "way"));
	}

	@Test
	void theStepsGoOnPaperWithoutANumber() throws IOException {
		List<PracticePupil> pupils = three();
		start("esis", "ldos", pupils);
		Path paper = folder.resolve("stappen.pdf");
		Answer made = type("guide", "sheet", "--batch", "B1", "--out", paper.toString());
		assertEquals(0, made.exit(), made.out() + made.err());
		assertEquals(paper.toString(), made.line().get("out"));
		assertTrue((long) made.line().get("pages") >= 1);
		try (var document = org.apache.pdfbox.Loader.loadPDF(paper.toFile())) {
			String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
			assertTrue(text.contains("aanvraag overdracht") && text.contains(pupils.getFirst().name().achternaam()), text);
			pupils.forEach(pupil -> assertFalse(text.contains(pupil.bsn().digits())));
		}
		assertEquals(3, type("guide", "sheet", "--batch", "B1", "--out", paper.toString()).exit());
	}

	@Test
	void dossiersThatStandReadyAreGivenOutOnceWithTheirDigests() throws IOException {
		PracticePupil pupil = plain("BB");
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(), "--dossiers",
				files.dossiers().toString(), "--bsn", pupil.bsn().digits());
		Path out = folder.resolve("uit");
		Answer given = type("export", "--batch", "B1", "--out", out.toString());
		assertEquals(0, given.exit(), given.out() + given.err());
		assertEquals(List.of("transfer", "file", "sha256"), List.copyOf(given.line().keySet()));
		Path file = Path.of((String) given.line().get("file"));
		assertEquals(0, type("validate", file.toString()).exit());
		assertTrue(Files.readString(out.resolve("index.csv")).contains("T1.xml;" + given.line().get("sha256")));
		assertEquals(given.lines(), type("export", "--batch", "B1", "--out", out.toString()).lines(), "what stands there as it should is done");
		assertEquals(1, Answer.rows(type("status", "--transfer", "T1").line().get("timeline")).stream()
				.filter(event -> "als bestand opgeslagen".equals(event.get("event"))).count());
		Files.writeString(file, "iets anders");
		Answer refused = type("export", "--batch", "B1", "--out", out.toString());
		assertEquals(3, refused.exit());
		assertEquals(List.of("file.exists"), refusals(refused));
		assertEquals("iets anders", Files.readString(file));
	}
}
